// A server on this machine that answers as it is told, and remembers what it was asked.

import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { onTestFinished } from "vitest";
import {
  type CheckOptions,
  type CheckResult,
  checkLinks,
} from "../../src/external-links/check-links.ts";
import type { OutsideLink } from "../../src/external-links/outcome.ts";

export type Reply =
  | number
  | readonly [status: number, headers: Readonly<Record<string, string>>]
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface LinkServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** `HEAD /path`, in the order of asking. */
  readonly asked: string[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
}

/** Starts a server for one test. Several replies are given one after the other; the last one stays. */
export async function linkServer(
  replies: Readonly<Record<string, Reply | readonly Reply[]>>,
  answer?: RequestListener,
): Promise<LinkServer> {
  const asked: string[] = [];
  const turns = new Map<string, number>();
  let current = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(`${request.method} ${path}`);
    current += 1;
    most = Math.max(most, current);
    response.on("close", () => {
      current -= 1;
    });
    if (answer) return answer(request, response);
    const turn = turns.get(path) ?? 0;
    turns.set(path, turn + 1);
    reply(pick(replies[path] ?? 404, turn), request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return { origin: `http://127.0.0.1:${port}`, asked, mostAtOnce: () => most };
}

function pick(replies: Reply | readonly Reply[], turn: number): Reply {
  if (!isSequence(replies)) return replies;
  return replies[Math.min(turn, replies.length - 1)] ?? 404;
}

function isSequence(replies: Reply | readonly Reply[]): replies is readonly Reply[] {
  return (
    Array.isArray(replies) && (typeof replies[0] !== "number" || typeof replies[1] !== "object")
  );
}

function reply(given: Reply, request: IncomingMessage, response: ServerResponse): void {
  if (typeof given === "function") {
    given(request, response);
  } else {
    const [status, headers] = typeof given === "number" ? [given, {}] : given;
    response.writeHead(status, headers).end();
  }
}

/** Answers HEAD in one way and everything else in another. */
export function onHead(head: number, other: number): Reply {
  return (request, response) => {
    response.writeHead(request.method === "HEAD" ? head : other).end();
  };
}

/** Links in one file, one a line. */
export function linksTo(...addresses: readonly string[]): OutsideLink[] {
  return addresses.map((href, index) => ({
    file: "content/essays/tea.md",
    line: index + 1,
    column: 1,
    href,
  }));
}

/** Checks links without any waiting, this machine being part of the web. */
export function check(
  links: readonly OutsideLink[],
  options: Partial<CheckOptions> = {},
): Promise<CheckResult> {
  return checkLinks(links, {
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: async () => {},
    userAgent: "test (+https://test.org/)",
    pause: 0,
    allowPrivate: true,
    ...options,
  });
}

/** What became of one address, in words. */
export async function checkOne(address: string, options?: Partial<CheckOptions>): Promise<string> {
  const { broken, moved, unsure, ok } = (await check(linksTo(address), options)).report;
  return [
    ...broken.map(({ reason }) => `broken: ${reason}`),
    ...moved.map(({ to }) => `moved: ${to}`),
    ...unsure.map(({ reason }) => `unsure: ${reason}`),
    ...(ok === 0 ? [] : [`ok: ${ok}`]),
  ].join("\n");
}

/** A `fetch` that fails as Node's does. */
export function failingFetch(code: string): typeof globalThis.fetch {
  return async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });
  };
}

/** A `fetch` that asks nobody, with the addresses that it was given. */
export function answering(answer: (url: string) => Response): {
  fetch: typeof fetch;
  asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      asked.push(String(input));
      return answer(String(input));
    },
  };
}
