import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutIds } from "../../src/html/layout-ids.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";
import { parseHtml } from "../helpers/parse-html.ts";

describe("a section anchor", () => {
  testMarkdownFixtures("section-anchors");

  test.each(Object.values(layoutIds))("leaves the id %s to the layout", (id) => {
    expect(idsOf(`## ${id.replaceAll("-", " ")}`)).toEqual([`${id}-1`]);
  });
});

describe("a heading that the writer must mend", () => {
  test.each([
    ["Text\n\n# One", 2, "#"],
    ["> # One", 0, "#"],
    ["One\nmore\n===", 0, ""],
    ["#", 0, "#"],
  ])("is one of level 1: %j", (markdown, line, near) => {
    expect(findingsOf(markdown)).toEqual([
      `${line} ${near}: the page already has its level-1 heading, the title (begin sections with \`## \`)`,
    ]);
  });

  test("has an id that another heading has", () => {
    expect(findingsOf("## One {#tea}\n\n## Two {#tea}\n\nThree\nlines {#tea}\n---")).toEqual([
      "2 {#tea}: the id `tea` is given twice (choose another id)",
      "5 {#tea}: the id `tea` is given twice (choose another id)",
    ]);
  });

  test("has an id that the layout uses", () => {
    expect(findingsOf("## Reading {#sources}")).toEqual([
      "0 {#sources}: the page itself uses the id `sources` (choose another id)",
    ]);
  });

  test.each(["a b", "-tea", "", "tea.cup", "#tea", "\u0301", "a&b", '"'])(
    "has an id that cannot be one: %j",
    (id) => {
      expect(findingsOf(`## Tea {#${id}}`)).toEqual([
        `0 {#${id}}: \`${id}\` cannot be a section's id (use letters, digits, hyphens and underscores: {#my-section})`,
      ]);
      expect(idsOf(`## Tea {#${id}}`)).toEqual(["tea"]);
    },
  );

  test.each(["##", "## {#tea}", "## ![](../images/line.svg){decorative}", "## [@lee-2020]"])(
    "has no words: %j",
    (markdown) => {
      expect(findingsOf(markdown)).toEqual([
        "0 #: this heading has no words to be called by (write what the section is about, or take the heading away)",
      ]);
      expect(idsOf(markdown)).not.toContain("");
    },
  );
});

test("an id that cannot be one is found on the last line of its heading", () => {
  expect(findingsOf("Text\n\nTea\nor coffee {#a b}\n---")).toEqual([
    "3 {#a b}: `a b` cannot be a section's id (use letters, digits, hyphens and underscores: {#my-section})",
  ]);
});

describe("the ids of any headings", () => {
  // Each heading with the id it has when nothing else is on the page.
  const words = fc.constantFrom<Heading>(
    { text: "Tea", id: "tea" },
    { text: "tea 1", id: "tea-1" },
    { text: "*Tea* 1-1", id: "tea-1-1" },
    { text: "Sources", id: "sources" },
    { text: "sources 1", id: "sources-1" },
    { text: "`__proto__`", id: "proto" },
    { text: "constructor", id: "constructor" },
    { text: "深呼吸", id: "深呼吸" },
    { text: "🎉", id: "section" },
    { text: "![Tea](../images/tea.jpg)", id: "tea" },
    { text: "section 1", id: "section-1" },
  );
  const written = fc.option(
    fc.constantFrom("tea", "tea-1", "tea-2", "constructor", "x_y", "section"),
  );
  const headings = fc.array(fc.tuple(fc.integer({ min: 2, max: 6 }), words, written));

  test("are unique and those that a search from 1 for each heading finds", () => {
    fc.assert(
      fc.property(headings.map(withoutRepeatedIds), (page) => {
        const markdown = page
          .map(({ level, text, written }) =>
            [
              `${"#".repeat(level)} ${text}`,
              ...(written === undefined ? [] : [`{#${written}}`]),
            ].join(" "),
          )
          .join("\n\n");
        const ids = idsOf(markdown);
        expect(ids).toEqual(naiveIds(page));
        expect(new Set([...ids, ...Object.values(layoutIds)]).size).toBe(
          ids.length + Object.values(layoutIds).length,
        );
        expect(findingsOf(markdown)).toEqual([]);
      }),
    );
  });

  test("are unique and not empty for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const ids = idsOf(texts.map((text) => `## ${text.replace(/[\n\r]/g, "")}`).join("\n\n"));
        expect(ids).not.toContain("");
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  interface Heading {
    readonly text: string;
    readonly id: string;
  }

  type PageHeading = Heading & { readonly level: number; readonly written: string | undefined };

  function withoutRepeatedIds(list: readonly [number, Heading, string | null][]): PageHeading[] {
    const seen = new Set<string>();
    return list.map(([level, heading, id]) => {
      const written = id !== null && !seen.has(id) ? id : undefined;
      if (written !== undefined) seen.add(written);
      return { ...heading, level, written };
    });
  }

  function naiveIds(page: readonly PageHeading[]): string[] {
    const used: string[] = [...Object.values(layoutIds)];
    for (const { written } of page) if (written !== undefined) used.push(written);
    return page.map(({ id, written }) => {
      if (written !== undefined) return written;
      let free = id;
      for (let suffix = 1; used.includes(free); suffix += 1) free = `${id}-${suffix}`;
      used.push(free);
      return free;
    });
  }
});

test("16,000 equal headings do not hang", { timeout: 20_000 }, () => {
  const ids = idsOf("## Tea\n\n".repeat(16_000));
  expect(ids.at(-1)).toBe("tea-15999");
});

function idsOf(markdown: string): string[] {
  const { elements } = parseHtml(String(renderMarkdown(markdown, "en").html));
  return elements
    .filter(({ name }) => /^h[2-6]$/.test(name))
    .map(({ attributes }) => attributes["id"] ?? "");
}
