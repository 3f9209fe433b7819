// The one place that decides which pages readers may keep on their devices.

import type { OfflineRule } from "../../src/html/offline-rule.ts";
import type { Essay, Page } from "./types.ts";

/**
 * Published essays may be kept.
 *
 * A page with the leave button never is, because a copy would tell of it after the reader has left;
 * no essay has that button yet.
 */
export function offlineRuleOfEssay({ status }: Pick<Essay, "status">): OfflineRule {
  return status === "published" ? "may-keep" : "never";
}

/** Whoever keeps an essay keeps the way to help as well. */
export function offlineRuleOfPage({ url }: Pick<Page, "url">): OfflineRule | undefined {
  return url === "/help/" ? "always" : undefined;
}
