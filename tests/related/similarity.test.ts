import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../../src/reading-time/words.ts";
import { type ComparedDocument, createSimilarity } from "../../src/related/similarity.ts";
import { termWeights } from "../../src/related/terms.ts";
import { naiveNearness, naiveScores, type PlainEssay } from "./naive-similarity.ts";

/** Few words, so that essays share many; two of them are traps for plain objects. */
const text = fc
  .array(fc.constantFrom("tea", "cups", "cup", "walking", "the", "friend", "__proto__", "toString"))
  .map((all) => all.join(" "));

const plainEssay: fc.Arbitrary<PlainEssay> = fc.record({
  title: text,
  text,
  suggestable: fc.boolean(),
});

const corpus = fc.array(plainEssay, { maxLength: 9 });

function compared({ title, text: body, suggestable }: PlainEssay, index: number): ComparedDocument {
  const bodyWords = words(body, "en");
  const terms = termWeights({ lang: "en", title, description: "", topicTitles: [], bodyWords });
  return { id: `e${index}`, terms, suggestable };
}

function essay(id: string, body: string, suggestable = true, title = ""): ComparedDocument {
  return { ...compared({ title, text: body, suggestable }, 0), id };
}

function matchesOf(
  documents: readonly ComparedDocument[],
  of: ComparedDocument,
): Map<ComparedDocument, number> {
  const found = new Map<ComparedDocument, number>();
  createSimilarity()(documents).forEachMatch(of, (other, score) => {
    expect(found.has(other)).toBe(false);
    found.set(other, score);
  });
  return found;
}

describe("similarity", () => {
  test("finds through the index what the definition gives for every pair", () => {
    fc.assert(
      fc.property(corpus, (essays) => {
        const documents = essays.map(compared);
        const nearness = naiveNearness(essays);
        for (const [asking, scores] of naiveScores(essays).entries()) {
          const found = matchesOf(documents, documents[asking] ?? essay("", ""));
          for (const [answering, score] of scores.entries()) {
            const expected = score / 1.25 / (nearness[answering] ?? 1);
            const other = documents[answering];
            expect(other && (found.get(other) ?? 0)).toBeCloseTo(expected, 5);
          }
        }
      }),
    );
  });

  test("scores a pair the same by comparison and through the index", () => {
    fc.assert(
      fc.property(corpus, (essays) => {
        const documents = essays.map(compared);
        const similarity = createSimilarity()(documents);
        for (const each of documents) {
          similarity.forEachMatch(each, (other, score) => {
            expect(similarity.score(each, other)).toBe(score);
          });
        }
      }),
    );
  });

  test("gives an essay that is found the same score however few terms are looked for", () => {
    const limits = fc.record({
      neighbours: fc.integer({ min: 0, max: 9 }),
      lookedAt: fc.integer({ min: 0, max: 20 }),
      crowd: fc.constant(0),
    });
    fc.assert(
      fc.property(corpus, limits, (essays, options) => {
        const documents = essays.map(compared);
        const limited = createSimilarity(options)(documents);
        for (const each of documents) {
          const all = new Map<ComparedDocument, number>();
          const full = createSimilarity({ crowd: 0 })(documents);
          full.forEachMatch(each, (other, score) => all.set(other, score));
          let found = 0;
          limited.forEachMatch(each, (other, score) => {
            expect(score).toBe(all.get(other));
            found += 1;
          });
          expect(found).toBeLessThanOrEqual(Math.min(options.neighbours, all.size));
        }
      }),
    );
  });

  test("finds the essay that shares the rarest term, when only one can be looked for", () => {
    const documents = [
      essay("a", "moss, the tea, the cup"),
      essay("b", "moss, the rain"),
      ...["c", "d", "e", "f"].map((id) => essay(id, `tea, the cup, the ${id}${id}`)),
    ];
    const found: string[] = [];
    createSimilarity({ lookedAt: 0 })(documents).forEachMatch(
      documents[0] ?? essay("", ""),
      ({ id }) => found.push(id),
    );
    expect(found).toEqual(["b"]);
  });

  test("gives the same numbers to the last digit whatever the order of the essays", () => {
    fc.assert(
      fc.property(corpus, (essays) => {
        const documents = essays.map(compared);
        for (const each of documents) {
          expect(matchesOf(documents.toReversed(), each)).toEqual(matchesOf(documents, each));
        }
      }),
    );
  });

  test("says that a text is the same as itself, and as none that it shares nothing with", () => {
    const [one, same, other] = [essay("a", "tea cups"), essay("b", "tea cups"), essay("c", "rain")];
    const similarity = createSimilarity()([one, same, other, essay("d", "rain walk")]);
    expect(similarity.sameness(one, same)).toBeCloseTo(1, 6);
    expect(similarity.sameness(one, other)).toBe(0);
  });

  test("relates two essays that are all there is", () => {
    const [one, two] = [essay("a", "tea cup"), essay("b", "tea walk")];
    expect(matchesOf([one, two], one).get(two)).toBeGreaterThan(0);
  });

  test("relates a draft to the only published essay", () => {
    const published = essay("a", "tea cup");
    const draft = essay("b", "tea walk", false);
    expect([...matchesOf([published, draft], draft).keys()]).toEqual([published]);
    expect(matchesOf([published, draft], published).size).toBe(0);
  });

  test("a rare shared term counts for more than a common one", () => {
    const asker = essay("a", "tea, the life");
    const rare = essay("b", "tea, the cup");
    const common = essay("c", "life, the cup");
    const found = matchesOf([asker, rare, common, essay("d", "life, the walk")], asker);
    expect(found.get(rare)).toBeGreaterThan(found.get(common) ?? 1);
  });

  test("an essay that has what the other speaks of in its title is nearer than one in its text", () => {
    const asker = essay("a", "grief comes back");
    const titled = essay("b", "rain", true, "Grief");
    const telling = essay("c", "grief grief grief rain");
    const found = matchesOf([asker, titled, telling], asker);
    expect(found.get(titled)).toBeGreaterThan(found.get(telling) ?? 1);
  });

  test("two words in a row that both hold count beside the words", () => {
    const asker = essay("a", "mental health");
    const pair = essay("b", "mental health");
    const apart = essay("c", "health and mental");
    const found = matchesOf([asker, pair, apart], asker);
    expect(found.get(pair)).toBeGreaterThan(found.get(apart) ?? 1);
  });

  test("an essay that is near to all is less near to each than one that is near to few", () => {
    const others = ["walk", "rain", "snow", "bread"].map((word) => essay(word, `tea, the ${word}`));
    const [asker, hub, rare] = [
      essay("a", "tea, the cup, the rest, the sleep"),
      essay("h", "tea, the walk, the rain, the snow, the bread"),
      essay("r", "cup, the moss"),
    ];
    const similarity = createSimilarity()([asker, hub, rare, essay("m", "moss"), ...others]);
    const ratio = similarity.score(asker, hub) / similarity.score(asker, rare);
    const plain = naiveScores(
      ["tea, the cup, the rest, the sleep", "tea, the walk, the rain, the snow, the bread"]
        .concat(
          "cup, the moss",
          "moss",
          ...["walk", "rain", "snow", "bread"].map((w) => `tea, the ${w}`),
        )
        .map((each) => ({ title: "", text: each, suggestable: true })),
    )[0];
    expect(ratio).toBeLessThan((plain?.[1] ?? 0) / (plain?.[2] ?? 1));
  });

  test("finds nothing shared with an essay that it does not know", () => {
    const known = essay("a", "tea");
    const similarity = createSimilarity()([known, essay("b", "tea")]);
    for (const [one, other] of [
      [known, essay("c", "tea")],
      [essay("c", "tea"), known],
    ] as const) {
      expect(similarity.score(one, other)).toBe(0);
      expect(similarity.sharedNumbers(one, other)).toEqual([]);
    }
  });

  test("takes an essay of 100,000 different words", () => {
    const body = Array.from({ length: 100_000 }, (_, index) => `w${index}`).join(" ");
    const long = essay("a", body);
    const other = essay("b", "w7");
    expect(matchesOf([long, other], long).get(other)).toBeGreaterThan(0);
  });
});
