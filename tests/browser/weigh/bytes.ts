// What the files of a first view weigh, by kind: as they lie, and as hosts compress them.

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { compresses, sentBytes } from "../../../src/output/sent-bytes.ts";

export const kinds = ["html", "css", "js", "fonts", "images"] as const;

export type Kind = (typeof kinds)[number];

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/**
 * @param folder of a site at the root of its host
 * @param paths what was fetched; a page by its address
 */
export function bytesByKind(folder: string, paths: readonly string[]): Record<Kind, Bytes> {
  const files = paths.map((path) => (path.endsWith("/") ? `${path}index.html` : path));
  const sum = (kind: Kind) =>
    files
      .filter((file) => kindOf(file) === kind)
      .map((file) => bytesOf(folder, file))
      .reduce(plus, none);
  return {
    html: sum("html"),
    css: sum("css"),
    js: sum("js"),
    fonts: sum("fonts"),
    images: sum("images"),
  };
}

const none: Bytes = { raw: 0, gzip: 0, brotli: 0 };

function plus(one: Bytes, other: Bytes): Bytes {
  return {
    raw: one.raw + other.raw,
    gzip: one.gzip + other.gzip,
    brotli: one.brotli + other.brotli,
  };
}

function bytesOf(folder: string, file: string): Bytes {
  const content = readFileSync(join(folder, file));
  const gzip = compresses(file) ? gzipSync(content, { level: 9 }).length : content.length;
  return { raw: content.length, gzip, brotli: sentBytes(file, content).length };
}

function kindOf(file: string): Kind {
  const kind = byExtension.get(extname(file));
  if (kind === undefined) throw new TypeError(`of which kind is ${file}?`);
  return kind;
}

const byExtension: ReadonlyMap<string, Kind> = new Map([
  [".html", "html"],
  [".css", "css"],
  [".js", "js"],
  [".woff2", "fonts"],
  [".avif", "images"],
  [".gif", "images"],
  [".ico", "images"],
  [".jpg", "images"],
  [".png", "images"],
  [".svg", "images"],
  [".webp", "images"],
]);
