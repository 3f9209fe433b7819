import { describe, expect, test } from "vitest";
import { ablation } from "../bench/ablation.ts";
import { type LinkedText, withoutLinks } from "../bench/link-corpus.ts";
import { rankTexts } from "../bench/rank-texts.ts";
import { rankingScores } from "../bench/ranking-scores.ts";
import { stability } from "../bench/stability.ts";
import { naiveNearness, naiveScores } from "./naive-similarity.ts";

/** Without descriptions, tags and texts that are nearly the same, as the naive engine knows none. */
const texts: readonly LinkedText[] = [
  ["tea", "Tea and Company", "Friends come for tea. See [walking](walk). A kettle sings.", "walk"],
  ["walk", "Walking Together", "Walking with friends in the rain, and tea afterwards.", "tea rain"],
  ["rain", "Rain on the Roof", "Rain helps some to sleep; others lie awake and count.", "sleep"],
  [
    "sleep",
    "How Sleep Comes",
    "Sleep comes late. [Rain](rain) on the roof, awake, counting.",
    "rain",
  ],
  ["work", "Too Much Work", "Work takes the evening. No sleep, no friends, cold tea.", "sleep tea"],
  ["rest", "Rest", "A rest from work: an evening, a walk, a kettle.", ""],
].map(([id = "", title = "", body = "", links = ""]) => ({
  id,
  title,
  body,
  links: links.split(" ").filter((link) => link !== ""),
}));

describe("rankTexts", () => {
  test("ranks and scores a small corpus as the definition of the engine does", () => {
    const essays = texts.map(({ title, body }) => ({
      title,
      text: withoutLinks(body),
      suggestable: true,
    }));
    const nearness = naiveNearness(essays);
    const scores = naiveScores(essays);
    const naive = new Map(
      texts.map(({ id }, asking) => {
        const score = (answering: number) =>
          (scores[asking]?.[answering] ?? 0) / (nearness[answering] ?? 1);
        const ranked = [...texts.keys()]
          .filter((answering) => score(answering) > 0)
          .sort((a, b) => score(b) - score(a))
          .map((answering) => texts[answering]?.id ?? "");
        return [id, ranked];
      }),
    );
    const ranking = rankTexts(texts);
    expect(ranking).toEqual(naive);
    const found = rankingScores(texts, ranking);
    expect(found).toEqual(rankingScores(texts, naive));
    expect(found.queries).toBe(5);
    expect(found.nDCG5).toBeGreaterThan(0.5);
  });

  test("does not know what the words of links give away", () => {
    const linking = (words: string): LinkedText[] => [
      { id: "a", title: "One", body: `moss [${words}](b) fern`, links: [] },
      { id: "b", title: "Hidden Words", body: "stone", links: [] },
    ];
    expect(rankTexts(linking("hidden words")).get("a")).toEqual([]);
  });
});

test("an ablation has a row for each part and a column for each corpus", () => {
  const corpora = [
    { name: "one.json", texts },
    { name: "two.json", texts },
  ];
  const [header, line, all, ...others] = [...ablation(corpora)];
  expect(header).toEqual(["", "one", "two", "mean"]);
  expect(line).toEqual(["---", "---", "---", "---"]);
  const score = rankingScores(texts, rankTexts(texts)).nDCG5.toFixed(3);
  expect(all).toEqual(["all of it", score, score, score]);
  expect(others.some((row) => row[1] !== score)).toBe(true);
});

test("stability is 1 where a slip changes nothing, as each word stands in one text alone", () => {
  const apart = texts.map((text, index) => ({ ...text, title: "", body: `words${index}` }));
  expect(stability(apart)).toEqual({ slips: 6, own: 1, others: 1 });
});

test("stability falls where a slip takes away all that two texts share", () => {
  const pair = ["a", "b"].map((id) => ({ id, title: "", body: "kettle", links: [] }));
  expect(stability(pair)).toEqual({ slips: 2, own: 0, others: 0 });
});
