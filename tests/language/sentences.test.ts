// How well the list tells wordings from their neighbours in sentences that were not written for its
// tables: `+ L01` begins one that must be flagged, `- L01` one that must not stop anything.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judge } from "../../src/language/judge.ts";
import { languagePack } from "../../src/language/language-pack.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const pack = languagePack("en");
const levels = new Map(
  pack?.groups.flatMap(({ entries }) => entries.map(({ id, level }) => [String(id), level])),
);

const sentences = readFileSync("tests/language/sentences.txt", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => ({
    isWrong: line.startsWith("+"),
    level: levels.get(line.slice(1, 4)),
    text: line.slice(5),
  }));

/** Flagged at the level of the entry that the sentence was written for. */
function isFlagged({ text, level }: (typeof sentences)[number]): boolean {
  if (!pack) return false;
  const found = judge(renderMarkdown(text, "en").prose, pack).map((one) => one.level);
  return found.includes("error") || (level === "warning" && found.includes("warning"));
}

test("of wordings that must be flagged, at least 97 in 100 are", () => {
  const wrong = sentences.filter(({ isWrong }) => isWrong);
  const missed = wrong.filter((sentence) => !isFlagged(sentence)).map(({ text }) => text);
  expect(wrong.length).toBeGreaterThan(600);
  expect(missed.slice(0, wrong.length * 0.03)).toEqual(missed);
});

test("of alarms at the level of an error, at least 97 in 100 are right", () => {
  const right = sentences.filter(({ isWrong }) => !isWrong);
  const alarms = right.filter((one) => isFlagged({ ...one, level: "error" }));
  expect(right.length).toBeGreaterThan(250);
  expect(alarms.slice(0, 600 * 0.03).map(({ text }) => text)).toEqual(
    alarms.map(({ text }) => text),
  );
});
