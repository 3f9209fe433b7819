// What becomes of a reader who follows a link.

import { STATUS_CODES } from "node:http";
import type { Answer, Ask, Method, Outcome } from "./outcome.ts";
import { isPrivateHost } from "./private-hosts.ts";

/** Milliseconds that are waited for a server at most. */
export const longestWait = 30_000;

export interface TryOptions {
  /** How many redirects are followed. */
  readonly maxRedirects: number;
  /** Whether the writer's own machine and network count as the web, for tests. */
  readonly allowPrivate: boolean;
}

/**
 * Follows an address to where it ends. A DOI is not followed: that it redirects shows that it
 * exists, and publishers turn programs away.
 */
export async function tryAddress(
  start: URL,
  ask: Ask,
  { maxRedirects, allowPrivate }: TryOptions,
): Promise<Outcome> {
  const seen = new Set<string>();
  let url = start;
  /** Where permanent redirects lead, as long as every one so far was permanent. */
  let lasting = start;
  while (seen.size <= maxRedirects) {
    const refusal = refusalOf(url, allowPrivate);
    if (refusal !== undefined) return { kind: "broken", reason: via(refusal, url, start) };
    seen.add(url.href);
    const answer = await answerOf(url, ask);
    const next = redirectOf(answer, url);
    if (next && isDoi(start)) return { kind: "ok", status: statusOf(answer) };
    if (!next) return judge(answer, url, start, lasting);
    if (seen.has(next.href)) return { kind: "unsure", reason: "redirects in a circle" };
    if (lasting === url && isPermanent(answer)) lasting = next;
    url = next;
  }
  return { kind: "unsure", reason: `more than ${maxRedirects} redirects` };
}

function judge(answer: Answer, url: URL, start: URL, lasting: URL): Outcome {
  if ("failure" in answer) {
    const reason = via(answer.detail, url, start);
    return answer.failure === "no-host"
      ? { kind: "broken", reason, failure: answer.failure }
      : { kind: "unsure", reason };
  }
  const { status } = answer;
  if (status >= 200 && status < 300) {
    return lasting === start ? { kind: "ok", status } : { kind: "moved", status, to: lasting.href };
  }
  const reason = via(`${status} ${STATUS_CODES[status] ?? ""}`.trim(), url, start);
  return { kind: status === 404 || status === 410 ? "broken" : "unsure", reason };
}

/** What went wrong after a redirect says where. */
function via(reason: string, url: URL, start: URL): string {
  return url === start ? reason : `${reason}, redirected to ${url.href}`;
}

function refusalOf({ protocol, hostname, username, password }: URL, allowPrivate: boolean) {
  if (protocol !== "http:" && protocol !== "https:") return "leads out of the web";
  if (username || password) return "holds a name or a password";
  if (!allowPrivate && isPrivateHost(hostname))
    return "leads to a machine that readers cannot reach";
  return undefined;
}

/** HEAD spares the server the page; what it refuses may be there all the same. */
async function answerOf(url: URL, ask: Ask): Promise<Answer> {
  const answer = await askTwice(url, "HEAD", ask);
  const { status = 0 } = "failure" in answer ? {} : answer;
  return status >= 400 && ![410, 429, 503].includes(status) ? askTwice(url, "GET", ask) : answer;
}

/** Some failures pass. A server may also break off HEAD, so the second time it is asked for all. */
async function askTwice(url: URL, method: Method, ask: Ask): Promise<Answer> {
  const answer = await ask(url, method);
  if ("failure" in answer) return answer.failure === "network" ? ask(url, "GET") : answer;
  const { status, retryAfter = 0 } = answer;
  const isPassing = (status === 429 || status === 503) && retryAfter <= longestWait;
  return isPassing ? ask(url, method) : answer;
}

function redirectOf(answer: Answer, url: URL): URL | undefined {
  if ("failure" in answer || answer.location === undefined) return undefined;
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined;
  return URL.parse(answer.location, url.href) ?? undefined;
}

function isPermanent(answer: Answer): boolean {
  return statusOf(answer) === 301 || statusOf(answer) === 308;
}

function statusOf(answer: Answer): number {
  return "failure" in answer ? 0 : answer.status;
}

function isDoi({ hostname, pathname }: URL): boolean {
  return /^((dx|www)\.)?doi\.org$/.test(hostname) && /^\/10\./.test(pathname);
}
