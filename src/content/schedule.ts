// What becomes of each essay, and when the site has to be built again.

import type { Essay, Schedule } from "./publication.ts";

/** @param essays all that can be read */
export function scheduleOf(essays: readonly Essay[]): Schedule {
  const withStatus = (status: Essay["status"]) => essays.filter((essay) => essay.status === status);
  const scheduled = withStatus("scheduled").sort((a, b) => a.date.time - b.date.time);
  const [next] = scheduled;
  return {
    published: withStatus("published").length,
    drafts: withStatus("draft").length,
    scheduled: scheduled.length,
    withdrawn: withStatus("withdrawn").length,
    ...(next ? { next: next.date } : {}),
  };
}
