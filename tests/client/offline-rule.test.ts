import { expect, test } from "vitest";
import { offlineRuleOfEssay, offlineRuleOfPage } from "../../layouts/parts/offline-rule.ts";

test.each([
  ["published", "may-keep"],
  ["draft", "never"],
  ["scheduled", "never"],
  ["withdrawn", "never"],
] as const)("a %s essay: %s", (status, rule) => {
  expect(offlineRuleOfEssay({ status })).toBe(rule);
});

test("of the pages only the way to help is kept with essays", () => {
  expect(offlineRuleOfPage({ url: "/help/" })).toBe("always");
  expect(offlineRuleOfPage({ url: "/about/" })).toBeUndefined();
});
