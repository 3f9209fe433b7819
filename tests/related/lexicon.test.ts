import { describe, expect, test } from "vitest";
import { createLexicon, lexiconFor, pairNumber } from "../../src/related/lexicon.ts";

describe("lexiconFor", () => {
  test("gives words with one stem one number, and each its own term", () => {
    const lexicon = lexiconFor("en");
    const [one, other] = [lexicon.entryOf("Friend’s"), lexicon.entryOf("friends")];
    expect([one?.term, other?.term]).toEqual(["friend", "friends"]);
    expect(other?.number).toBe(one?.number);
    expect(other?.place).not.toBe(one?.place);
    expect(lexicon.withNumber(one?.number ?? 0)).toEqual(expect.arrayContaining([one, other]));
  });

  test("gives the very same entry for all spellings of a term", () => {
    const lexicon = lexiconFor("en");
    const entry = lexicon.entryOf("tea");
    expect(lexicon.entryOf("TEA")).toBe(entry);
    expect(lexicon.entryOf("tea's")).toBe(entry);
    expect(lexicon.find("tea")).toBe(entry);
    expect(lexicon.at(entry?.place ?? -1)).toBe(entry);
  });

  test.each(["the", "The", "'s", ""])("has no entry for %j", (word) => {
    expect(lexiconFor("en").entryOf(word)).toBeNull();
  });

  test("is one for all countries of a language", () => {
    expect(lexiconFor("en-GB")).toBe(lexiconFor("en"));
    expect(lexiconFor("de")).not.toBe(lexiconFor("en"));
  });

  test("gives numbers that never change, since what is near a tie hangs on them", () => {
    const lexicon = createLexicon("en", (term) => term);
    const numbers = ["tea", "kindness", "été", "__proto__"].map(
      (word) => lexicon.entryOf(word)?.number,
    );
    expect(numbers).toEqual([-386239823, 1789791787, -1027298716, -1112945493]);
    expect(pairNumber(numbers[0] ?? 0, numbers[1] ?? 0)).toBe(1275425620);
  });

  test("spreads numbers so evenly that 100,000 words share hardly any", () => {
    const lexicon = createLexicon("en", (term) => term);
    const numbers = new Set<number | undefined>();
    for (let index = 0; index < 100_000; index += 1) {
      numbers.add(lexicon.entryOf(`word${index.toString(36)}`)?.number);
    }
    expect(numbers.size).toBeGreaterThan(99_990);
  });
});
