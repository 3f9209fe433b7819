// A host that sends what hosts on the web send: brotli at its best where that pays, and what the
// site's own `_headers` says of how long browsers may keep it.

import type { IncomingMessage } from "node:http";
import { contentHash } from "../../../src/output/content-hash.ts";
import { compresses, sentBytes } from "../../../src/output/sent-bytes.ts";
import { type Answer, type StaticHost, serveFolder } from "../ground/static-host.ts";

export function serveCompressed(folder: string): Promise<StaticHost> {
  // A page is weighed several times; compressing it would hold up the browser each time.
  const compressed = new Map<string, Buffer>();
  return serveFolder(folder, (answer, request) => finish(answer, request, compressed));
}

function finish(
  answer: Answer,
  { url = "/", headers }: IncomingMessage,
  compressed: Map<string, Buffer>,
): Answer {
  const { status, body } = answer;
  if (body === undefined || status !== 200) return answer;
  const etag = `"${contentHash(body)}"`;
  const all = { ...answer.headers, etag };
  if (headers["if-none-match"] === etag) return { status: 304, headers: all };
  const { pathname } = new URL(url, "http://host");
  const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  if (!compresses(file)) return { status, headers: all, body };
  const sent = compressed.get(etag) ?? sentBytes(file, body);
  compressed.set(etag, sent);
  const encoding = { "content-encoding": "br", vary: "accept-encoding" };
  return { status, headers: { ...all, ...encoding }, body: sent };
}
