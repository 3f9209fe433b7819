import { describe, expect, test } from "vitest";
import { createFinder } from "../../src/language/find-wordings.ts";
import { englishGroups } from "../../src/language/rules/en/english-entries.ts";
import { english } from "../../src/language/rules/en/word-classes.ts";
import { allCases } from "./cases/all-cases.ts";

const entries = englishGroups.flatMap((group) => group.entries);
const find = createFinder(entries, english);

/** What is found in a text, each as `L01 error: committed suicide`. */
function found(written: string): string[] {
  const isHeading = written.startsWith("# ");
  const text = written.replace(/^# /, "");
  const [findings = []] = find([{ text, isHeading }]);
  return findings.map(
    ({ entry, level, start, end }) => `${entry.id} ${level}: ${text.slice(start, end)}`,
  );
}

/** The text without its mark, and what is marked. */
function unmarked(text: string) {
  const [, wording = ""] = /\[([^\]]*)\]/.exec(text) ?? [];
  return { text: text.replace(/[[\]]/g, ""), wording };
}

describe.each(entries.map(({ id, level }) => [id, level] as const))("%s", (id, level) => {
  const { flagged = [], warned = [], noted = [], stopped = [], fine = [] } = allCases[id] ?? {};
  const marked = [
    ...flagged.map((text) => [text, level] as const),
    ...warned.map((text) => [text, "warning"] as const),
    ...noted.map((text) => [text, "info"] as const),
    ...stopped.map((text) => [text, "error"] as const),
  ];

  test("has two texts that are flagged and two that are not, at least", () => {
    expect(flagged.length).toBeGreaterThanOrEqual(2);
    expect(fine.length).toBeGreaterThanOrEqual(2);
  });

  test.each(marked)("finds it in: %s (%s)", (written, expected) => {
    const { text, wording } = unmarked(written);
    expect(found(text)).toContain(`${id} ${expected}: ${wording}`);
  });

  test.each(fine)("leaves alone: %s", (text) => {
    expect(found(text).filter((line) => line.startsWith(id) || line.includes(" error: "))).toEqual(
      [],
    );
  });
});

test("the tables are about entries that exist", () => {
  const ids = new Set<string>(entries.map(({ id }) => id));
  expect(Object.keys(allCases).filter((id) => !ids.has(id))).toEqual([]);
  expect(entries.length).toBe(87);
  expect(ids.size).toBe(87);
});

const advised = entries.flatMap(({ id, advice = [] }) => advice.map((text) => [id, text] as const));

test.each(advised)("%s says what to do: %s", (_, advice) => {
  expect(advice).toMatch(/^(?:follow|give|in \w+ texts, write|leave|name|say|tell|write)\b/);
});

test.each(entries.map(({ id, why, fine = "" }) => [id, why, fine] as const))(
  "%s speaks of the words and to no reader of levels: %s",
  (_, why, fine) => {
    expect(why).not.toMatch(/\b(?:you|never|wrong|must|should)\b/);
    expect(fine).not.toMatch(/\b(?:error|warning|noted)\b/);
  },
);
