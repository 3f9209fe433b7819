// Tries outside links, each address once, without being a burden to anybody.

import { type CachedAnswer, isFresh, type LinkCache } from "./link-cache.ts";
import type { Ask, Outcome, OutsideLink } from "./outcome.ts";
import { type LinkReport, reportOf } from "./report.ts";
import { type RequestOptions, request } from "./request.ts";
import { longestWait, tryAddress } from "./try-address.ts";
import { createTurns, type TurnOptions } from "./turns.ts";

export interface CheckOptions
  extends Pick<RequestOptions, "fetch" | "now" | "userAgent">,
    Pick<TurnOptions, "sleep"> {
  /** What earlier checks found. @default nothing */
  readonly cache?: LinkCache;
  /** Milliseconds to wait for an answer. @default 15000 */
  readonly timeout?: number;
  /** How many requests may be under way at once. @default 8 */
  readonly atOnce?: number;
  /** Milliseconds between two requests to one host. @default 500 */
  readonly pause?: number;
  /** How many redirects are followed. @default 10 */
  readonly maxRedirects?: number;
  /** Whether the writer's own machine and network count as the web, for tests. @default false */
  readonly allowPrivate?: boolean;
}

/** What a check found, and what the next one need not ask again. */
export interface CheckResult {
  readonly report: LinkReport;
  readonly cache: LinkCache;
}

/** Milliseconds that a busy server is left alone when it does not say how long. */
const usualWait = 2_000;

/** Tries every address that is given. Links that are not for the web, such as `mailto:`, are passed over. */
export async function checkLinks(
  links: readonly OutsideLink[],
  options: CheckOptions,
): Promise<CheckResult> {
  const { now, cache = new Map(), maxRedirects = 10, allowPrivate = false } = options;
  const ask = politeAsk(options);
  const targets = targetsOf(links);
  const kept = new Map<string, CachedAnswer>();
  const outcomes = await Promise.all(
    [...targets.keys()].map(async (address): Promise<[string, Outcome]> => {
      const known = cache.get(address);
      if (known && isFresh(known, now())) {
        kept.set(address, known);
        return [address, outcomeOf(known)];
      }
      if (!URL.canParse(address)) return [address, { kind: "broken", reason: "is not an address" }];
      const outcome = await tryAddress(new URL(address), ask, { maxRedirects, allowPrivate });
      if ("status" in outcome) {
        const { kind, ...found } = outcome;
        kept.set(address, { ...found, checkedAt: now() });
      }
      return [address, outcome];
    }),
  );
  const results = whenOnline(outcomes).flatMap(([address, outcome]) =>
    (targets.get(address) ?? []).map((link) => [link, outcome] as const),
  );
  return { report: reportOf(results), cache: kept };
}

function outcomeOf({ status, to }: CachedAnswer): Outcome {
  return to === undefined ? { kind: "ok", status } : { kind: "moved", status, to };
}

/** The links by the address that is asked for. */
function targetsOf(links: readonly OutsideLink[]): ReadonlyMap<string, readonly OutsideLink[]> {
  const targets = new Map<string, OutsideLink[]>();
  for (const link of links) {
    const address = addressOf(link.href);
    if (address === undefined) continue;
    const others = targets.get(address);
    if (others) others.push(link);
    else targets.set(address, [link]);
  }
  return targets;
}

/** An address without its fragment, which servers never see; `undefined` when it is not for the web. */
function addressOf(href: string): string | undefined {
  const address = href.startsWith("//") ? `https:${href}` : href;
  if (!URL.canParse(address)) return /^https?:/i.test(address) ? address : undefined;
  const url = new URL(address);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Requests that wait for their turn, and stop when a host has had enough. */
function politeAsk(options: CheckOptions): Ask {
  const { now, sleep, timeout = 15_000, atOnce = 8, pause = 500 } = options;
  const turns = createTurns({ atOnce, pause, now, sleep });
  const refusals = new Map<string, number>();
  return (url, method) =>
    turns.take(url.host, async () => {
      const refused = refusals.get(url.host) ?? 0;
      // As if it had said so again.
      if (refused > 1) return { status: 429, retryAfter: Number.POSITIVE_INFINITY };
      const answer = await request(url, method, { ...options, timeout });
      if ("failure" in answer) return answer;
      const { status, retryAfter = usualWait } = answer;
      if (status === 429) refusals.set(url.host, refused + 1);
      if (status === 429 || status === 503) turns.rest(url.host, Math.min(retryAfter, longestWait));
      return answer;
    });
}

/** When no host at all can be found, it is this machine that is cut off. */
function whenOnline(outcomes: readonly [string, Outcome][]): readonly [string, Outcome][] {
  const isLost = ([, outcome]: [string, Outcome]) =>
    outcome.kind === "broken" && outcome.failure === "no-host";
  if (outcomes.length < 2 || !outcomes.every(isLost)) return outcomes;
  const reason = "no host can be found: is this machine connected?";
  return outcomes.map(([key]) => [key, { kind: "unsure", reason }]);
}
