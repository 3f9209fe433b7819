import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Judged, judge } from "../../src/language/judge.ts";
import { languagePack } from "../../src/language/language-pack.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { allCases } from "./cases/all-cases.ts";

const pack = languagePack("en");

/** What is found, with the place of each wording in the Markdown. */
function foundIn(markdown: string): { judged: Judged; written: string; words: string }[] {
  const lines = markdown.split("\n");
  const { prose } = renderMarkdown(markdown, "en");
  return (pack ? judge(prose, pack) : []).map((judged) => {
    const run = prose[judged.passage];
    const words = run?.text.slice(judged.start, judged.end) ?? "";
    const { line, column } = run?.places.at(judged.start) ?? { line: 0, column: 0 };
    return { judged, words, written: lines[line]?.slice(column) ?? "" };
  });
}

const flagged = Object.entries(allCases).flatMap(([id, { flagged: texts }]) =>
  texts.filter((text) => !text.startsWith("# ")).map((text) => ({ id, text })),
);

/** Writes each word, and each space, in another way. */
function respelt(text: string, choices: readonly number[]): string {
  let next = 0;
  const choose = (ways: readonly string[]) =>
    ways[(choices[next++ % choices.length] ?? 0) % ways.length];
  return text
    .replace(/[[\]]/g, "")
    .replace(/[’']/g, () => choose(["’", "'", "&#39;", "&rsquo;"]) ?? "")
    .replace(
      /(?<=\p{L}) (?=\p{L})/gu,
      () => choose([" ", "\n", "\u00A0", "&nbsp;", "  ", " \n"]) ?? "",
    )
    .replace(/(?<![\p{L}&#\d;’'])[a-z]{4,}(?![\p{L};’'-])/gu, (word) => {
      const middle = word.slice(0, 2);
      const rest = word.slice(2);
      return (
        choose([
          word,
          `**${word}**`,
          `*${word}*`,
          `${middle}\u00AD${rest}`,
          `~~${word}~~`,
          `${middle}&shy;${rest}`,
          `[${word}](tea.md)`,
        ]) ?? ""
      );
    });
}

const choices = fc.array(fc.nat(100), { minLength: 5, maxLength: 30 });

describe("whatever a text looks like,", () => {
  test("line ends, spaces, emphasis, links, soft hyphens and apostrophes hide nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...flagged), choices, ({ id, text }, ways) => {
        const markdown = respelt(text, ways);
        const ids = foundIn(markdown).map(({ judged }) => judged.entry.id);
        expect(ids, markdown).toContain(id);
      }),
      { numRuns: 1500 },
    );
  });

  test("each place that is told is the place of its words", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flagged),
        choices,
        fc.constantFrom("", "> ", "- ", "## "),
        ({ text }, ways, mark) => {
          const markdown = mark + respelt(text, ways).replaceAll("\n", mark === "## " ? " " : "\n");
          for (const { words, written } of foundIn(markdown)) {
            // Up to the first character that Markdown writes in another way.
            const [same = ""] = /^[A-Za-z0-9]+/.exec(words) ?? [];
            expect(written.startsWith(same), `${written} begins with ${words}`).toBe(true);
            expect(same).not.toBe("");
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("it is read to its end, and the same each time", () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        expect(foundIn(markdown)).toEqual(foundIn(markdown));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a text that goes on and on is read", () => {
  const many = 50_000;
  test.each([
    ["in one sentence", "suicide is crazy and "],
    ["of wordings that need others", "failed attempt "],
    ["of wordings that overlap", "a mentally ill addict "],
    ["of beginnings", "a a a the "],
    ["of quotation marks", "“a 'b \"c "],
    ["of numbers", "38 40 "],
  ])("%s", (_, text) => {
    const found = pack?.find([{ text: text.repeat(many / 4), isHeading: false }]);
    expect(found).toHaveLength(1);
  });
});
