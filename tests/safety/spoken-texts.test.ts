import { describe, expect, test } from "vitest";
import { loadPublication } from "../../src/content/load-publication.ts";
import { readContent } from "../../src/content/read-content.ts";
import { flags } from "../helpers/care-of.ts";
import { textsToLeave } from "./texts-to-leave.ts";
import { type SpokenTexts, textsToStop } from "./texts-to-stop.ts";

const note = { contentNote: "What this essay is about, in one sentence." };

const isFlagged = ({ rule, sensitive }: SpokenTexts, text: string) =>
  flags(rule, text, sensitive.length > 0 ? { ...note, sensitive } : {});

describe.each(textsToStop)("$rule for $sensitive", (group) => {
  test.each(group.texts)("says something of: %s", (text) => {
    expect(isFlagged(group, text)).toBe(true);
  });
});

describe.each(textsToLeave)("$rule for $sensitive", (group) => {
  test.each(group.texts)("says nothing of: %s", (text) => {
    expect(isFlagged(group, text)).toBe(false);
  });
});

test("the essays of this publication need nothing but what people decide", () => {
  expect(readContent("content").essays.length).toBeGreaterThan(15);
  const { problems } = loadPublication({ folder: "content", now: Date.UTC(2100, 0, 1) });
  const care = problems.filter(({ rule }) => rule.startsWith("care/"));
  expect(care.filter(({ rule }) => rule !== "care/person")).toEqual([]);
});
