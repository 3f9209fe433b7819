import { describe, expect, test } from "vitest";
import { readPlainText } from "../../src/importing/plain-text.ts";
import { markdownOf } from "../../src/importing/write-markdown.ts";
import { noteTexts } from "../helpers/imported.ts";

const long = "A sentence that is long enough to be the text of a section, and then some more.";

function markdownFrom(text: string): string {
  return markdownOf(readPlainText(text).tree);
}

describe("a plain text", () => {
  test("gets its title from its first line", () => {
    expect(markdownFrom(`On resting\n\n${long}\n`)).toBe(`# On resting\n\n${long}\n`);
  });

  test("has no title when its first line is a paragraph", () => {
    const paragraph = `${long} ${long}`;
    expect(markdownFrom(`${paragraph}\n\n${long}`)).toBe(`${paragraph}\n\n${long}\n`);
  });

  test("makes a section of a paragraph that begins with a label", () => {
    const text = `Title\n\nBuilding Supportive Networks: At times, we all need someone. ${long}`;
    expect(markdownFrom(text)).toBe(
      `# Title\n\n## Building Supportive Networks\n\nAt times, we all need someone. ${long}\n`,
    );
  });

  test.each([
    ["somebody who speaks", `She said: ${long}`],
    ["an example", `For example: ${long}`],
    ["a time of day", `At 10:30 it was over. ${long}`],
    ["an address", `See https://example.org/ for more. ${long}`],
    ["a label of too many words", `One two three four five six seven eight nine: ${long}`],
    ["a text that is too short", "Remember this: Tea helps."],
    ["a text that goes on in the sentence", `Three things: ${long.toLowerCase()}`],
    ["a sentence", `It was late. So: ${long}`],
  ])("makes no section of %s", (_, paragraph) => {
    expect(markdownFrom(`Title\n\n${paragraph}`)).toBe(`# Title\n\n${paragraph}\n`);
  });

  test("leaves the names in a conversation where they are", () => {
    const text = `Title\n\nAnna: ${long}\n\nTom: ${long}\n\nAnna: ${long}`;
    expect(markdownFrom(text)).toContain(`\n\nAnna: ${long}\n`);
  });

  test("makes a section of a short line above a paragraph", () => {
    expect(markdownFrom(`Title\n\nWhat helps\n\n${long}`)).toBe(
      `# Title\n\n## What helps\n\n${long}\n`,
    );
  });

  test.each(["By Anna Smith", "what helps", "It helps.", "“So”"])(
    "makes no section of the line %s",
    (line) => {
      expect(markdownFrom(`Title\n\n${line}\n\n${long}`)).toContain(`\n\n${line}\n\n`);
    },
  );

  test("makes lists of bullets and of numbers that go on", () => {
    expect(markdownFrom("T\n\n• tea\n\n• bread\n\n3) c\n4) d\n\n1. alone\n\n- alone too")).toBe(
      "# T\n\n- tea\n- bread\n\n3. c\n4. d\n\n1\\. alone\n\n\\- alone too\n",
    );
  });

  test("joins lines that a program has broken", () => {
    const text =
      "Title\n\nThe quick brown fox jumps over the lazy dog and goes\non to the river where it drinks for a long time and\nlooks at itself.\n\nThen it rests under a tree, and nobody knows for how\nlong, and nobody asks.";
    expect(markdownFrom(text)).toBe(
      "# Title\n\nThe quick brown fox jumps over the lazy dog and goes on to the river where it drinks for a long time and looks at itself.\n\nThen it rests under a tree, and nobody knows for how long, and nobody asks.\n",
    );
  });

  test("makes paragraphs of lines that are longer than pages are wide", () => {
    expect(markdownFrom(`Title\n${long} ${long}\n${long}`)).toBe(
      `# Title\n\n${long} ${long}\n\n${long}\n`,
    );
  });

  test("keeps the lines of a poem", () => {
    expect(markdownFrom("Title\n\nA cup of tea,\nand you,\nand rain.")).toBe(
      "# Title\n\nA cup of tea,\\\nand you,\\\nand rain.\n",
    );
  });

  test("keeps quotation marks, and spaces that must not break", () => {
    expect(markdownFrom("T\n\n“So”,\u00A0she  said:\u00A0it’s 10\u00A0kg\u00AD.\u200B")).toBe(
      "# T\n\n“So”, she said: it’s 10\u00A0kg.\n",
    );
    expect(markdownFrom("T\n\n«\u00A0Oui\u202F!\u00A0»")).toBe("# T\n\n«\u00A0Oui\u202F!\u00A0»\n");
  });

  test.each([
    ["Water \u2067hot", "left out a mark that turns the direction of the text, at “Water hot”"],
    [
      "Water \u2067hot\u2069\n\nTea \u202Eand\u202C milk",
      "left out 4 marks that turn the direction of the text, the first at “Water hot”",
    ],
    [
      `In a long line that begins with ten other words, water \u2067${long}`,
      "left out a mark that turns the direction of the text, at “other words, water A sentence that is long enough …”",
    ],
  ])("loses marks that turn its direction, and says where they begin: %j", (text, note) => {
    const { tree, notes } = readPlainText(`T\n\n${text}\n`);
    expect(markdownOf(tree)).toBe(`# T\n\n${text.replace(/[\u2067\u2069\u202E\u202C]/g, "")}\n`);
    expect(noteTexts(notes)).toEqual([`line 3: ${note}`]);
  });

  test("escapes what looks like Markdown or like what our plugins read", () => {
    const text = "T\n\n*a* _b_ # [@key] [^1] ^[x] {{ y }} <b>\n\n::: try\n\n# no\n\n---\n\n:::";
    expect(markdownFrom(text)).toBe(
      "# T\n\n\\*a\\* \\_b\\_ # \\[@key] \\[^1] ^\\[x] {{ y }} \\<b>\n\n\\::: try\n\n\\# no\n\n\\---\n\n\\:::\n",
    );
  });

  test("escapes the id at the end of a section's name", () => {
    const text = `T\n\nListening well {#x}: ${long}`;
    expect(markdownFrom(text)).toContain("## Listening well \\{#x}\n");
  });
});

describe("a text that may be Markdown", () => {
  test.each(["## What helps", "A **bold** word.", "See [this](https://a.org/)."])(
    "such as %s is words, and its writer is asked",
    (line) => {
      const { open } = readPlainText(`Title\n\n${long}\n\n${line}\n\n${long}`);
      expect(noteTexts(open)).toEqual([
        "it looks like Markdown, and shows its signs: if they are meant, import it as .md",
      ]);
    },
  );

  test.each(["2 * 3 ** 4", "#hashtag", "[1] (see there)"])("is not %s", (line) => {
    expect(readPlainText(`Title\n\n${line}\n\n${long}`).open).toEqual([]);
  });
});

describe("the end of a plain text", () => {
  test.each([
    "Share this",
    "Share this:",
    "SHARE ON FACEBOOK",
    "12 Comments",
    "Leave a reply",
    "Read more",
    "Page 3 of 4",
    "– 7 –",
    "Regenerate response",
  ])("loses the line %s, and says so", (line) => {
    const { notes, tree } = readPlainText(`Title\n\n${long}\n\n${line}\n`);
    expect(markdownOf(tree)).toBe(`# Title\n\n${long}\n`);
    expect(noteTexts(notes)).toEqual([`line 5: left out “${line}”`]);
  });

  test("loses several such lines, and nothing in the midst of the text", () => {
    const { notes, tree } = readPlainText(`T\n\nRead more\n\n${long}\n\nLike\n\nReply`);
    expect(markdownOf(tree)).toContain("Read more");
    expect(noteTexts(notes)).toEqual(["line 7: left out “Like”", "line 9: left out “Reply”"]);
  });

  test("keeps a sentence that stops in the middle, and asks about it", () => {
    const { open, tree } = readPlainText(`Title\n\n${long}\n\nIn the end we are not`);
    expect(markdownOf(tree)).toContain("In the end we are not\n");
    expect(noteTexts(open)).toEqual([
      "line 5: the end, “In the end we are not”, is no whole sentence: is something missing?",
    ]);
  });
});
