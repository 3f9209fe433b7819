// Serves a folder as static hosts do, with the headers that the site gives them, so that pages are
// seen as their readers will get them.

import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { hostHeaders } from "./host-headers.ts";

export interface StaticHost {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on this machine only, on a port that is free.
 *
 * @param finish what the host does with an answer before it is sent; browsers keep nothing unless told
 */
export async function serveFolder(
  folder: string,
  finish: (answer: Answer, request: IncomingMessage) => Answer = unkept,
): Promise<StaticHost> {
  const root = resolve(folder);
  const headersFor = hostHeaders(root);
  const server = createServer((request, response) => {
    const found = answer(root, request);
    const all = { ...found.headers, ...headersFor(pathOf(request)) };
    const { status, headers, body } = finish({ ...found, headers: all }, request);
    response.writeHead(status, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        // Browsers keep connections open for what may come.
        server.closeAllConnections();
      }),
  };
}

/** For sites that nobody changes: browsers keep what the site's own headers let them, as with its readers. */
export function keptAsTold(answer: Answer): Answer {
  return answer;
}

/** Tests change sites, and count what is asked for. */
function unkept(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "cache-control": "no-store" } };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return new URL(url, "http://host").pathname;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

function answer(root: string, { method, url = "/" }: IncomingMessage): Answer {
  if (method !== "GET" && method !== "HEAD") {
    return { status: 405, headers: { allow: "GET, HEAD" } };
  }
  const { pathname, search } = new URL(url, "http://host");
  const path = decoded(pathname);
  const file = path === undefined ? undefined : fileAt(root, path);
  if (file === "folder") return { status: 301, headers: { location: `${pathname}/${search}` } };
  if (file !== undefined) return { status: 200, ...content(file) };
  const notFound = fileAt(root, "/404.html");
  return { status: 404, ...(notFound === undefined ? {} : content(notFound)) };
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The file for a path; `folder` for a folder whose address lacks its last slash. */
function fileAt(root: string, path: string): string | undefined {
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  if (path.includes("\0") || !file.startsWith(root + sep)) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  return stats?.isDirectory() && fileAt(root, `${path}/`) !== undefined ? "folder" : undefined;
}

function content(file: string): Pick<Answer, "headers" | "body"> {
  const type = types.get(extname(file)) ?? "application/octet-stream";
  return { headers: { "content-type": type }, body: readFileSync(file) };
}

const types: ReadonlyMap<string, string> = new Map([
  [".avif", "image/avif"],
  [".css", "text/css; charset=utf-8"],
  [".gif", "image/gif"],
  [".html", "text/html; charset=utf-8"],
  [".ico", "image/x-icon"],
  [".jpg", "image/jpeg"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".wasm", "application/wasm"],
  [".webmanifest", "application/manifest+json"],
  [".webp", "image/webp"],
  [".woff", "font/woff"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml"],
]);
