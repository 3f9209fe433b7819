// The one place that decides which pages readers may keep on their devices.

import type { OfflineRule } from "../../src/html/offline-rule.ts";
import type { Essay, Page } from "./types.ts";

/**
 * Published essays may be kept. A page with the link to leave it quickly never is, because a copy
 * would tell of it after the reader has left.
 */
export function offlineRuleOfEssay({ status, hasLeaveLink }: EssayToKeep): OfflineRule {
  return status === "published" && !hasLeaveLink ? "may-keep" : "never";
}

type EssayToKeep = Pick<Essay, "status" | "hasLeaveLink">;

/** Whoever keeps an essay keeps the way to help as well, which tells nothing about the essay. */
export function offlineRuleOfPage({ url, hasLeaveLink }: PageToKeep): OfflineRule | undefined {
  if (url === "/help/") return "always";
  return hasLeaveLink ? "never" : undefined;
}

type PageToKeep = Pick<Page, "url" | "hasLeaveLink">;
