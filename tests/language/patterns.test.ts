import { describe, expect, test } from "vitest";
import { PatternIndex } from "../../src/language/anchored.ts";
import type { Pattern, Wording } from "../../src/language/entry.ts";
import { createFinder } from "../../src/language/find-wordings.ts";
import { english } from "../../src/language/rules/en/word-classes.ts";
import { wordsIn } from "../../src/language/words.ts";

/** What a pattern matches in a text. */
function matches(pattern: Pattern, text: string): string[] {
  const index = new PatternIndex<true>();
  index.add(pattern, english.classes, true);
  const words = wordsIn(text);
  return [...index.find(words)].map(({ start, end }) =>
    text.slice(words[start]?.start, words[end - 1]?.end),
  );
}

describe("a pattern", () => {
  test.each<[string, Pattern, string, string[]]>([
    ["matches words in a row", "suicide bid", "A suicide bid failed", ["suicide bid"]],
    [
      "matches across hyphens and line ends",
      "suicide bid",
      "suicide-bid, suicide\nbid",
      ["suicide-bid", "suicide\nbid"],
    ],
    ["ends at commas", "suicide bid", "suicide, bid", []],
    ["ends at sentences", "suicide bid", "suicide. Bid", []],
    [
      "takes any form of a word",
      "commit~ it",
      "commits it, committing it",
      ["commits it", "committing it"],
    ],
    ["takes one word of several", "bid|note", "a note, a bid", ["note", "bid"]],
    ["takes a word of a class", "@be nuts", "He is nuts, they were nuts", ["is nuts", "were nuts"]],
    ["leaves out what may be missing", "a so? b", "a b, a so b", ["a b", "a so b"]],
    [
      "leaves room for other words",
      "a *2 b",
      "a b, a x b, a x y b, a x y z b",
      ["a b", "a x b", "a x y b"],
    ],
    [
      "leaves room for pauses as well",
      "from *2 pain",
      "from great, old pain",
      ["from great, old pain"],
    ],
    ["leaves no room for ends of sentences", "from *2 pain", "from that. Old pain", []],
    ["takes as few words as it can", "tea *3 cup", "tea x cup cup", ["tea x cup"]],
    ["takes capitals where they are asked for", "so ADD", "so ADD, so add, so Add", ["so ADD"]],
    ["may be one of several", ["x y", "y z"], "x y z", ["x y", "y z"]],
    [
      "finds a word that stands rarely, from there back",
      "the *3 zebra",
      "the a b zebra",
      ["the a b zebra"],
    ],
  ])("%s", (_, pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expected);
  });

  test("that names a class which does not exist is a mistake in the rules", () => {
    expect(() => matches("@nobody", "a")).toThrow(
      new RangeError("There is no class of words @nobody"),
    );
  });

  test("in which every word may be missing is a mistake in the rules", () => {
    expect(() => matches("a? b?", "a")).toThrow(
      new RangeError("A pattern needs a word that is not optional"),
    );
  });
});

/** What one wording finds in paragraphs. */
function foundBy(wording: Wording, ...texts: string[]): string[] {
  const entry = {
    id: "L01",
    phrases: [],
    level: "error",
    why: "",
    instead: [],
    sources: [],
    wordings: [wording],
  } as const;
  const runs = texts.map((written) => ({
    text: written.replace(/^# /, ""),
    isHeading: written.startsWith("# "),
  }));
  return createFinder(
    [entry],
    english,
  )(runs).flatMap((found, index) =>
    found.map(({ start, end }) => runs[index]?.text.slice(start, end) ?? ""),
  );
}

describe("a condition", () => {
  test.each<[string, NonNullable<Wording["when"]>[number], string, string]>([
    ["before", { before: "his last" }, "his last word", "the word"],
    ["after", { after: "of tea" }, "word of tea", "word, of tea"],
    ["ahead", { ahead: "not", within: 3 }, "not a b word", "not a b c word"],
    ["ahead, in the same sentence", { ahead: "not", within: 3 }, "not word", "Not. A word"],
    ["behind", { behind: "tea", within: 2 }, "word and tea", "word and some tea"],
    ["behind, in the same sentence", { behind: "tea", within: 2 }, "word tea", "word. Tea"],
    ["inside", { inside: "word" }, "a word", "a sign"],
    ["in the sentence", { sentence: "tea" }, "Tea is a word", "Tea. A word"],
    ["in the paragraph", { block: "tea" }, "Tea. A word", "coffee, a word"],
    ["alone, as at the end", { is: "alone" }, "the word", "the word cup"],
    ["alone, as before a verb", { is: "alone" }, "the word are", "the word-ray"],
    ["in a heading", { is: "heading" }, "# A word", "A word"],
    ["at the beginning of a sentence", { is: "opening" }, "So. Word is", "So word is"],
    ["joined to what is before", { is: "joined-before" }, "an ex-word", "a word-ex"],
    ["joined to what comes after", { is: "joined-after" }, "a word-ray", "an ex-word"],
  ])("%s", (_, condition, holds, fails) => {
    const find = ["word", "sign"];
    expect(foundBy({ find, when: [condition] }, holds)).toHaveLength(1);
    expect(foundBy({ find, when: [condition] }, fails)).toEqual([]);
    expect(foundBy({ find, unless: [condition] }, holds)).toEqual([]);
    expect(foundBy({ find, unless: [condition] }, fails)).toHaveLength(1);
  });

  test("looks through the whole text where it is asked to", () => {
    const wording: Wording = { find: "x", when: [{ text: "tea" }] };
    expect(foundBy(wording, "an x", "tea")).toEqual(["x"]);
    expect(foundBy(wording, "an x", "coffee")).toEqual([]);
  });

  test.each([
    ["National Institute on Drug Abuse", true],
    ["the Drug Abuse Act of 1970", true],
    ["Drug abuse is common", false],
    ["on drug abuse in London", false],
    ["DRUG ABUSE IS COMMON", false],
  ])("knows a name: %s", (text, isName) => {
    const found = foundBy({ find: "drug abuse", unless: [{ is: "name" }] }, text);
    expect(found.length === 0).toBe(isName);
  });
});

test("of wordings that overlap, the one that matters most is kept, then the longest", () => {
  const base = { phrases: [], why: "", instead: [], sources: [] };
  const find = createFinder(
    [
      { ...base, id: "L01", level: "info", wordings: [{ find: "a b c d" }] },
      { ...base, id: "L02", level: "error", wordings: [{ find: "b" }] },
      { ...base, id: "L03", level: "error", wordings: [{ find: "b c" }] },
      { ...base, id: "L04", level: "warning", wordings: [{ find: "d" }] },
    ],
    english,
  );
  const [found = []] = find([{ text: "a b c d", isHeading: false }]);
  expect(found.map(({ entry }) => entry.id)).toEqual(["L03", "L04"]);
});
