import { expect, test } from "vitest";
import { offlineRuleOfEssay, offlineRuleOfPage } from "../../layouts/parts/offline-rule.ts";

test.each([
  ["published", "may-keep"],
  ["draft", "never"],
  ["scheduled", "never"],
  ["withdrawn", "never"],
] as const)("a %s essay: %s", (status, rule) => {
  expect(offlineRuleOfEssay({ status, hasLeaveLink: false })).toBe(rule);
});

test("an essay that can be left quickly is never kept", () => {
  expect(offlineRuleOfEssay({ status: "published", hasLeaveLink: true })).toBe("never");
});

test.each([
  ["/help/", false, "always"],
  ["/help/", true, "always"],
  ["/about/", false, undefined],
  ["/staying-safe-online/", true, "never"],
] as const)("of the pages only the way to help is kept with essays: %s, %s", (...row) => {
  const [url, hasLeaveLink, rule] = row;
  expect(offlineRuleOfPage({ url, hasLeaveLink })).toBe(rule);
});
