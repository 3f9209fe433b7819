import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../../src/html/html.ts";
import { numberLinks } from "../../src/html/link-notes.ts";
import { createUrls } from "../../src/html/urls.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { parseHtml } from "../helpers/parse-html.ts";

const urls = createUrls("https://tea.example/blog/");

function numbered(markdown: string, credits: Parameters<typeof numberLinks>[0]["credits"] = []) {
  const text = numberLinks({ body: renderMarkdown(markdown, "en").html, credits }, urls);
  return { ...text, body: String(text.body), addresses: text.addresses.map(String) };
}

test.each([
  ["a link to another site", "[a](https://a.example/?b&c)", ["https://a.example/?b&amp;c"]],
  [
    "a link within the site, in full",
    "[a](/essays/a/#b)",
    ["https://tea.example/blog/essays/a/#b"],
  ],
  ["a link to a file of the content", "[a](a.md)", ["https://tea.example/blog/essays/a/"]],
  ["a link of several lines with marks", "[a\n*b*](https://a.example/)", ["https://a.example/"]],
  ["a number that the words do not say", "[call](tel:+44116123)", ["+44116123"]],
  ["an address that the words do not say", "[write](mailto:a@b.example)", ["a@b.example"]],
  ["no link within the page", "[a](#b) and[^1] [@lee]\n\n## B\n\n[^1]: A note.\n", []],
  ["no link whose words are its address", "<https://a.example/b>", []],
  ["no address without its scheme", "[a.example/B](https://a.example/b/)", []],
  ["no number that the words say", "Call [116 123](tel:116123)", []],
  ["no text that only looks like a link", '`<a href="/b">c</a>`', []],
])("numbers %s", (_, markdown, addresses) => {
  expect(numbered(markdown).addresses).toEqual(addresses);
});

test("gives the same address one number, and the next one the next", () => {
  const { body, addresses } = numbered("[a](/a/) [b](/b/) [again](/a/ 'A')");
  expect(body).toBe(
    '<p><a href="/a/" data-note="1">a</a> <a href="/b/" data-note="2">b</a> <a href="/a/" data-note="1" title="A">again</a></p>\n',
  );
  expect(addresses).toEqual(["https://tea.example/blog/a/", "https://tea.example/blog/b/"]);
});

test("goes on in the lines about images, but for their licences", () => {
  const { credits, addresses } = numbered("[a](https://a.example/)", [
    html`<a href="https://b.example/">B</a>, <a href="https://l.example/" rel="license noreferrer">L</a>`,
  ]);
  expect(credits.map(String)).toEqual([
    '<a href="https://b.example/" data-note="2">B</a>, <a href="https://l.example/" rel="license noreferrer">L</a>',
  ]);
  expect(addresses).toEqual(["https://a.example/", "https://b.example/"]);
});

test("changes nothing else, and every number leads where its link does, whatever is written", () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      const before = parseHtml(String(renderMarkdown(markdown, "en").html));
      const { body, addresses } = numbered(markdown);
      const after = parseHtml(body);
      expect(after.text).toBe(before.text);
      const notes = new Map<string, string | undefined>();
      const elements = after.elements.map(({ name, attributes }) => {
        const { "data-note": note, ...others } = attributes;
        if (note !== undefined) notes.set(others["href"] ?? "", note);
        return { name, attributes: others };
      });
      expect(elements).toEqual(before.elements);
      for (const [href, note] of notes) {
        const whole = href.startsWith("/") ? new URL(`/blog${href}`, urls.site).href : href;
        expect(parseHtml(addresses[Number(note) - 1] ?? "").text).toBe(whole);
      }
      expect(new Set(notes.values()).size).toBe(addresses.length);
    }),
    { numRuns: 500 },
  );
});
