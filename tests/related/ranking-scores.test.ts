import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLinkCorpus, withoutLinks } from "../bench/link-corpus.ts";
import { rankingScores } from "../bench/ranking-scores.ts";

describe("rankingScores", () => {
  test.each([
    ["x", ["x"], { nDCG5: 1, MRR10: 1, recall5: 1, hit3: 1 }],
    ["a x", ["x"], { nDCG5: 1 / Math.log2(3), MRR10: 1 / 2, recall5: 1, hit3: 1 }],
    ["a b c x", ["x"], { nDCG5: 1 / Math.log2(5), MRR10: 1 / 4, recall5: 1, hit3: 0 }],
    ["a b c d e x", ["x"], { nDCG5: 0, MRR10: 1 / 6, recall5: 0, hit3: 0 }],
    ["a b c d e f g h i j x", ["x"], { nDCG5: 0, MRR10: 0, recall5: 0, hit3: 0 }],
    ["x y", ["y", "x"], { nDCG5: 1, MRR10: 1, recall5: 1, hit3: 1 }],
    ["x a", ["y", "x"], { nDCG5: 1 / (1 + 1 / Math.log2(3)), MRR10: 1, recall5: 0.5, hit3: 1 }],
    ["x", ["x", "x"], { nDCG5: 1, MRR10: 1, recall5: 1, hit3: 1 }],
    ["", ["x"], { nDCG5: 0, MRR10: 0, recall5: 0, hit3: 0 }],
  ])("scores the ranking %j of one who links to %j", (ranked, links, expected) => {
    const ranking = new Map([["q", ranked.split(" ")]]);
    const { queries, ...scores } = rankingScores([{ id: "q", links }], ranking);
    expect(queries).toBe(1);
    for (const [name, value] of Object.entries(expected)) {
      expect(Object.entries(scores).find(([key]) => key === name)?.[1]).toBeCloseTo(value, 12);
    }
  });

  test("is the mean over the texts that have links", () => {
    const texts = [
      { id: "q", links: ["x"] },
      { id: "r", links: ["x"] },
      { id: "s", links: [] },
    ];
    const ranking = new Map([["q", ["x"]]]);
    expect(rankingScores(texts, ranking)).toEqual({
      queries: 2,
      nDCG5: 0.5,
      MRR10: 0.5,
      recall5: 0.5,
      hit3: 0.5,
    });
  });

  test("gives 1 to linked texts that come first, and to no ranking more", () => {
    const ids = ["a", "b", "c", "d", "e", "f", "g"];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.subarray(ids, { minLength: 1 }), (any, links) => {
        const scores = (order: string[]) =>
          rankingScores([{ id: "q", links }], new Map([["q", order]]));
        const rest = any.filter((id) => !links.includes(id));
        for (const value of Object.values(scores([...links, ...rest]))) {
          expect(value).toBeCloseTo(1, 12);
        }
        for (const value of Object.values(scores(any))) expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("withoutLinks", () => {
  test.each([
    ["see [the other](https://a.example/x) now", "see   now"],
    ["see [the other][1] now\n[1]: https://a.example", "see   now\n "],
    ["![drawing](a.png) after", "  after"],
    ['<a href="x">the other</a> after', "  after"],
    ["<em>word</em>", " word "],
    ["```\ncode\n```\nafter", " \nafter"],
    ["at https://a.example/x now", "at   now"],
    ["from @/blog/x.md now", "from   now"],
  ])("makes of %j %j", (markdown, text) => {
    expect(withoutLinks(markdown)).toBe(text);
  });
});

describe("parseLinkCorpus", () => {
  test("refuses what is no such corpus", () => {
    expect(() => parseLinkCorpus('[{ "id": 1 }]')).toThrow("expected string, received number");
  });
});
