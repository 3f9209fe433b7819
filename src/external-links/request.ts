// One request, reduced to what a link check needs to know.

import type { Answer, Failure, Method } from "./outcome.ts";

export type Fetch = typeof globalThis.fetch;

export interface RequestOptions {
  readonly fetch: Fetch;
  readonly now: () => number;
  /** Who is asking. */
  readonly userAgent: string;
  /** Milliseconds to wait for an answer. */
  readonly timeout: number;
}

/** Sends a request without cookies or referrer, follows no redirect and reads no body. */
export async function request(
  url: URL,
  method: Method,
  { fetch, now, userAgent, timeout }: RequestOptions,
): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method,
      signal,
      redirect: "manual",
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "user-agent": userAgent },
    });
    // A page, or a film of several gigabytes, stays where it is.
    await response.body?.cancel().catch(() => undefined);
    const location = response.headers.get("location");
    const retryAfter = milliseconds(response.headers.get("retry-after"), now());
    return {
      status: response.status,
      ...(location === null ? {} : { location }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  } catch (error) {
    if (signal.aborted) {
      return { failure: "timeout", detail: `no answer within ${timeout / 1000} seconds` };
    }
    return failureOf(error, url);
  }
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function milliseconds(retryAfter: string | null, now: number): number | undefined {
  if (retryAfter === null) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

function failureOf(error: unknown, url: URL): Failure {
  const code = codeOf(error);
  return code === "ENOTFOUND"
    ? { failure: "no-host", detail: `there is no host ${url.hostname}` }
    : { failure: "network", detail: `no connection (${code})` };
}

/** `fetch` says only "fetch failed"; the reason is a cause further down. */
function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") return cause.code;
    if (cause.cause === undefined) return cause.message;
  }
  return "unknown error";
}
