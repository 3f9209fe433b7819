// What earlier checks found in order, so that nobody is asked every day.

import { z } from "zod";

const day = 24 * 60 * 60 * 1000;

/** How long it is believed that a page is still there. */
const goodFor = 7 * day;

const answerSchema = z.strictObject({
  status: z.int(),
  /** Milliseconds since 1970. */
  checkedAt: z.number(),
  /** Where permanent redirects led. */
  to: z.string().optional(),
});

const cacheSchema = z.strictObject({
  version: z.literal(1),
  answers: z.record(z.string(), answerSchema),
});

export type CachedAnswer = z.output<typeof answerSchema>;

/** Pages that were there, by address. Failures are never kept: they are tried again. */
export type LinkCache = ReadonlyMap<string, CachedAnswer>;

/** Whether an answer is recent enough to do without asking. */
export function isFresh({ checkedAt }: CachedAnswer, now: number): boolean {
  return checkedAt <= now && now - checkedAt < goodFor;
}

/** Reads the text of a cache file; one that cannot be read is an empty one. */
export function parseLinkCache(text: string): LinkCache {
  try {
    return new Map(Object.entries(cacheSchema.parse(JSON.parse(text)).answers));
  } catch {
    return new Map();
  }
}

/** The text of a cache file, in an order that does not depend on who answered first. */
export function printLinkCache(cache: LinkCache): string {
  const answers = [...cache].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, answers: Object.fromEntries(answers) }, null, 2)}\n`;
}
