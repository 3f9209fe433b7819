import { describe, expect, test } from "vitest";
import { judge } from "../../src/language/judge.ts";
import { languagePack } from "../../src/language/language-pack.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

/** `error: committed suicide`, with what softens it. */
function judged(markdown: string): string[] {
  const pack = languagePack("en-GB");
  const { prose } = renderMarkdown(markdown, "en-GB");
  if (!pack) return [];
  return judge(prose, pack).map(({ level, mitigation, passage, start, end }) => {
    const words = prose[passage]?.text.slice(start, end);
    return `${level}: ${words}${mitigation ? ` (${mitigation})` : ""}`;
  });
}

describe("a wording stops publishing", () => {
  test.each([
    ["in plain text", "He committed suicide."],
    ["with one word stressed", "He *committed* suicide."],
    ["with every word stressed", "He **committed** *suicide*."],
    ["stressed as a whole", "He *committed suicide*."],
    ["with one word in quotation marks", "He committed “suicide”."],
    ["behind a quotation", "“No,” she said, and he committed suicide."],
    ["in a heading", "## He committed suicide"],
    ["in a list", "- one\n- he committed suicide"],
    ["in a table", "| a |\n|---|\n| he committed suicide |"],
    ["in a note", "Tea[^1]\n\n[^1]: He committed suicide."],
    ["in the words of a link", "[He committed suicide](tea.md)."],
    ["in the words of an image", "![He committed suicide](../images/a.jpg)"],
    ["in another block", "::: aside\nHe committed suicide.\n:::"],
  ])("%s", (_, markdown) => {
    expect(judged(markdown)).toHaveLength(1);
    expect(judged(markdown).join()).toMatch(/^error: committed “?suicide”?$/);
  });
});

describe("a wording is only noted", () => {
  test.each([
    ["in quotation marks", "“He committed suicide,” she said.", "quotation"],
    ["in straight ones", '"He committed suicide," she said.', "quotation"],
    ["in a block quotation", "> He committed suicide.", "quotation"],
    ["in testimony", "::: voice\nMy friend committed suicide.\n:::", "voice"],
    ["in a list within testimony", "::: voice\n- he committed suicide\n:::", "voice"],
    ["in the title of a work", "See *They Committed Suicide* by Lee.", "title"],
    ["as a phrase that is spoken of", "The phrase *committed suicide* is old.", "mention"],
    ["as words that are spoken of", "It avoids words such as committed suicide.", "mention"],
  ])("%s", (_, markdown, mitigation) => {
    expect(judged(markdown)).toHaveLength(1);
    expect(judged(markdown).join()).toMatch(new RegExp(`^info: .*\\(${mitigation}\\)$`, "i"));
  });
});

describe("nothing is found", () => {
  test.each([
    ["in code", "Write `he committed suicide`.\n\n    he committed suicide\n"],
    ["in an address", "See <https://a.org/committed-suicide> and https://a.org/crazy-psycho"],
    ["in the address of a link", "[Tea](https://a.org/committed%20suicide 'tea')"],
    ["across what stands between", "He committed `x` suicide"],
    ["across paragraphs", "He committed\n\nsuicide"],
    ["across cells", "| he committed | suicide |\n|---|---|"],
    ["in a citation", "Tea [@committed-suicide]"],
  ])("%s", (_, markdown) => {
    expect(judged(markdown)).toEqual([]);
  });
});

test("there is no list for other languages", () => {
  expect(languagePack("de")).toBeUndefined();
  expect(languagePack("es-MX")).toBeUndefined();
  expect(languagePack("EN-us")).toBe(languagePack("en"));
});
