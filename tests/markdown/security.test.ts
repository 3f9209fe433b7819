import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { type ParsedElement, parseHtml } from "../helpers/parse-html.ts";

/** Everything that rendered Markdown may consist of: elements, and the attributes they may have. */
const allowed = new Map(
  Object.entries({
    "br hr blockquote ul em strong s pre table thead tbody tr": "",
    "h1 h2 h3 h4 h5 h6 li": "id",
    "p code td th sup": "class",
    ol: "start type",
    img: "src alt title",
    a: "href title rel id class role aria-label",
    div: "class role aria-label tabindex",
    section: "class role aria-label",
    span: "class aria-hidden",
  }).flatMap(([names, attributes]) =>
    names.split(" ").map((name) => [name, attributes.split(" ")] as const),
  ),
);

describe("rendered Markdown, whatever the writer writes,", () => {
  test("holds no element and no attribute but ours", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        for (const { name, attributes } of elementsOf(text)) {
          expect([...allowed.keys()]).toContain(name);
          for (const attribute of Object.keys(attributes)) {
            expect(allowed.get(name)).toContain(attribute);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("leads to no address that runs code", { timeout: 60_000 }, () => {
    const scheme = fc.mixedCase(fc.constantFrom("javascript", "vbscript", "data", "file"));
    const disguise = fc.constantFrom(
      "",
      "&Tab;",
      "&#9;",
      "&NewLine;",
      "\\",
      "%0A",
      "\u0001",
      " ",
      "&#x200B;",
    );
    const colon = fc.constantFrom(":", "&colon;", "&#58;", "&#x3A;", "\\:", "%3A");
    const address = fc
      .tuple(disguise, scheme, disguise, colon, fc.constantFrom("alert(1)", "text/html,x"))
      .map((parts) => parts.join(""));
    const form = fc.constantFrom(
      (to: string) => `[a](${to})`,
      (to: string) => `[a](<${to}>)`,
      (to: string) => `![a](${to})`,
      (to: string) => `<${to}>`,
      (to: string) => `[a]\n\n[a]: ${to}`,
      (to: string) => `[@a](${to})`,
      (to: string) => `^[[a](${to})]`,
    );
    fc.assert(
      fc.property(form, address, (write, to) => {
        for (const { attributes } of elementsOf(write(to))) {
          for (const found of [attributes["href"], attributes["src"]]) {
            expect(protocolOf(found)).not.toMatch(/^(?:javascript|vbscript|data|file):$/);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("shows markup as it is written", () => {
    const markup = fc
      .tuple(fc.constantFrom("b", "script", "img", "a", "svg", "iframe", "style"), fc.string())
      .map(([name, rest]) => `<${name} ${rest.replace(/[^\w =/'"]/g, "")} onload=x>`);
    fc.assert(
      fc.property(markup, (written) => {
        const { text } = parseHtml(String(renderMarkdown(`\`${written}\``, "en").html));
        expect(text.trim()).toBe(written);
      }),
    );
  });

  test("has every id once, and every link that we add leads somewhere", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const { findings, citations } = renderMarkdown(text, "en");
        // Notes that nothing mentions leave the text.
        fc.pre(findings.length === 0 && !text.includes("[^n]:"));
        const elements = elementsOf(text);
        const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
        // The layout prints the sources.
        const sources = citations.map(({ key }) => `source.${key}`);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { attributes } of elements) {
          // Writers cannot give a class or a role: these links are ours.
          if (attributes["class"] === undefined && attributes["role"] === undefined) continue;
          const { href } = attributes;
          if (href !== undefined) expect([...ids, ...sources]).toContain(href.slice(1));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function elementsOf(markdown: string): readonly ParsedElement[] {
  return parseHtml(String(renderMarkdown(markdown, "en").html)).elements;
}

/** The protocol as a browser finds it: the parser of addresses drops what disguises it. */
function protocolOf(address: string | undefined): string {
  return URL.parse(address ?? "", "https://here.example/")?.protocol ?? "";
}
