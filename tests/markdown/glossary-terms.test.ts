import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { createTermFinder } from "../../src/trust/term-finder.ts";

const finder = createTermFinder([
  { id: "tea", term: "tea", also: ["teas"] },
  { id: "pot", term: "pot", abbreviation: "POT", also: [] },
]);
const rendered = (markdown: string) => renderMarkdown(markdown, "en", "essays", finder);
const htmlOf = (markdown: string) => rendered(markdown).html.toString().trim();

const link = (id: string, word: string) =>
  `<a class="term" href="/glossary/#term.${id}">${word}</a>`;

const cases = [
  ["the first time only, in the writer's form", "Teas, tea.\n\nTea.", [link("tea", "Teas")]],
  ["within emphasis", "Some *tea*.", [`<em>${link("tea", "tea")}</em>`]],
  [
    "in lists and cells",
    "- tea\n\n| a |\n|---|\n| pot |",
    [link("tea", "tea"), link("pot", "pot")],
  ],
  ["not in headings, but in what follows", "## Tea\n\nTea.", [`<p>${link("tea", "Tea")}.</p>`]],
  ["not in quotations", "> Tea.\n\nA tea.", [`A ${link("tea", "tea")}.`]],
  ["not in links, code and images", "[tea](https://a.example/) `tea` ![tea](../images/a.png)", []],
  [
    "beside characters that have to be escaped",
    "<b> tea & pot",
    [`&lt;b&gt; ${link("tea", "tea")} &amp; ${link("pot", "pot")}`],
  ],
] as const;

describe("TR-12: a word of the glossary leads there", () => {
  test.each(cases)("%s", (_, markdown, expected) => {
    const html = htmlOf(markdown);
    for (const part of expected) expect(html).toContain(part);
    const links = expected.join("").match(/class="term"/g) ?? [];
    expect(html.match(/class="term"/g) ?? []).toHaveLength(links.length);
  });

  test("and changes nothing that rules and counts read", () => {
    const markdown = "## Tea\n\nSome *tea* in a pot [@a], [tea](/essays/tea/).\n";
    const { html: _, ...withTerms } = rendered(markdown);
    const { html: __, ...without } = renderMarkdown(markdown, "en");
    expect(JSON.stringify(withTerms)).toBe(JSON.stringify(without));
    expect(withTerms.stretches.map(({ text }) => text)).toEqual(
      without.stretches.map(({ text }) => text),
    );
    expect(withTerms.stretches[1]?.isPointer(withTerms.stretches[1].text.indexOf("tea"))).toBe(
      false,
    );
  });
});
