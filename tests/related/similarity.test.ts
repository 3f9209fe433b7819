import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cosineSimilarity, defaults } from "../../src/related/similarity.ts";
import type { WeighedDocument } from "../../src/related/tf-idf.ts";

/** Few words, so that documents share many; two of them are traps for plain objects. */
const word = fc.constantFrom("tea", "cup", "walk", "friend", "sleep", "__proto__", "constructor");

const document: fc.Arbitrary<WeighedDocument> = fc.record({
  terms: fc
    .array(fc.tuple(word, fc.double({ min: 0.5, max: 5, noNaN: true })))
    .map((entries) => new Map(entries)),
  suggestable: fc.boolean(),
});

const corpus = fc.array(document, { maxLength: 12 });

/** The definition, in one comparison of two documents, with no index and no limit. */
function naiveCosine(
  documents: readonly WeighedDocument[],
  a: WeighedDocument,
  b: WeighedDocument,
): number {
  const counted = documents.filter(({ suggestable }) => suggestable);
  const vector = ({ terms }: WeighedDocument): [string, number][] =>
    [...terms].map(([term, weight]) => {
      const holders = counted.filter((each) => each.terms.has(term)).length;
      const idf = Math.log(1 + (counted.length - holders + 0.5) / (holders + 0.5));
      return [term, holders === 0 ? 0 : weight * idf];
    });
  const dot = (left: [string, number][], right: [string, number][]): number =>
    left
      .flatMap(([term, weight]) => right.map(([other, w]) => (term === other ? weight * w : 0)))
      .reduce((sum, part) => sum + part, 0);
  const [va, vb] = [vector(a), vector(b)];
  return dot(va, vb) === 0 ? 0 : dot(va, vb) / Math.sqrt(dot(va, va) * dot(vb, vb));
}

function matchesOf(
  documents: readonly WeighedDocument[],
  of: WeighedDocument,
  options = {},
): Map<WeighedDocument, number> {
  const found = new Map<WeighedDocument, number>();
  cosineSimilarity(documents, options).forEachMatch(of, (other, score) => found.set(other, score));
  return found;
}

function essay(...terms: string[]): WeighedDocument {
  return { terms: new Map(terms.map((term) => [term, 1])), suggestable: true };
}

describe("cosineSimilarity", () => {
  test("finds through the index what the definition gives for every pair", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        for (const a of documents) {
          const found = matchesOf(documents, a);
          for (const b of documents) {
            const expected = a === b || !b.suggestable ? 0 : naiveCosine(documents, a, b);
            expect(found.get(b) ?? 0).toBeCloseTo(expected, 9);
          }
        }
      }),
    );
  });

  test("scores a pair the same by comparison and through the index", () => {
    fc.assert(
      fc.property(corpus, fc.integer({ min: 0, max: 5 }), (documents, termsPerEssay) => {
        const similarity = cosineSimilarity(documents, { termsPerEssay });
        for (const a of documents) {
          similarity.forEachMatch(a, (b, score) => {
            expect(similarity.compare(a, b).score).toBe(score);
          });
        }
      }),
    );
  });

  test("answers every question as if it were the first", () => {
    const documents = [essay("tea", "cup"), essay("tea"), essay("cup", "walk")];
    const similarity = cosineSimilarity(documents);
    for (const each of [...documents, ...documents]) {
      const found = new Map<WeighedDocument, number>();
      similarity.forEachMatch(each, (other, score) => found.set(other, score));
      expect(found).toEqual(matchesOf(documents, each));
    }
  });

  test("keeps scores between 0 and 1, and gives 1 to equal texts", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        for (const each of documents) {
          for (const score of matchesOf(documents, each).values()) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
    const [one, same] = [essay("tea", "cup"), essay("cup", "tea")];
    expect(matchesOf([one, same, essay("walk")], one)).toEqual(new Map([[same, 1]]));
  });

  test("relates two essays that are all there is", () => {
    const [one, two] = [essay("tea", "cup"), essay("tea", "walk")];
    expect(matchesOf([one, two], one).get(two)).toBeGreaterThan(0);
  });

  test("relates a draft to the only published essay", () => {
    const published = essay("tea", "cup");
    const draft = { ...essay("tea", "walk"), suggestable: false };
    expect([...matchesOf([published, draft], draft).keys()]).toEqual([published]);
    expect(matchesOf([published, draft], published).size).toBe(0);
  });

  test("a rare shared term counts for more than a common one", () => {
    const asker = essay("tea", "life");
    const rare = essay("tea", "cup");
    const common = essay("life", "cup");
    const found = matchesOf([asker, rare, common, essay("life", "walk")], asker);
    expect(found.get(rare)).toBeGreaterThan(found.get(common) ?? 1);
  });

  test("compares no more terms than the limit, and those the heaviest that others hold", () => {
    const long: WeighedDocument = {
      terms: new Map([
        ["alone-here", 9],
        ["heavy", 3],
        ["light", 1],
      ]),
      suggestable: true,
    };
    const documents = [long, essay("heavy"), essay("light"), essay("other")];
    expect([...matchesOf(documents, long, { termsPerEssay: 1 }).keys()]).toEqual([documents[1]]);
    expect(matchesOf(documents, long, { termsPerEssay: 2 }).size).toBe(2);
    expect(matchesOf(documents, long, { termsPerEssay: 0 }).size).toBe(0);
    expect(matchesOf(documents, long).size).toBe(2);
  });

  test("breaks ties at the limit by the term, not by the order of the words", () => {
    const forth = essay("a", "b", "c");
    const back = essay("c", "b", "a");
    const similarity = cosineSimilarity([forth, back], { termsPerEssay: 2 });
    expect(similarity.compare(forth, back).sharedTerms).toEqual(["a", "b"]);
  });

  test("names shared terms by what they add to the score", () => {
    const a: WeighedDocument = {
      terms: new Map([
        ["walk", 1],
        ["tea", 2],
        ["cup", 1],
      ]),
      suggestable: true,
    };
    const b = essay("cup", "tea", "walk", "rain");
    const similarity = cosineSimilarity([a, b, essay("walk"), essay("cup")]);
    expect(similarity.compare(a, b).sharedTerms).toEqual(["tea", "cup", "walk"]);
  });

  test("finds nothing shared with an essay that it does not know", () => {
    const known = essay("tea");
    const similarity = cosineSimilarity([known, essay("tea")]);
    expect(similarity.compare(known, essay("tea"))).toEqual({ score: 0, sharedTerms: [] });
    expect(similarity.compare(essay("tea"), known)).toEqual({ score: 0, sharedTerms: [] });
  });

  test("takes an essay of 100,000 different words", () => {
    const long = essay(...Array.from({ length: 100_000 }, (_, index) => `w${index}`));
    const other = essay("w7");
    const unlimited = { termsPerEssay: Number.POSITIVE_INFINITY };
    expect(matchesOf([long, other], long, unlimited).get(other)).toBeGreaterThan(0);
    expect(cosineSimilarity([long, long]).compare(long, long).sharedTerms).toHaveLength(
      defaults.termsPerEssay,
    );
  });
});
