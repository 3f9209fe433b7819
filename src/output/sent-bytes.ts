// What a host sends for a file: text compressed by brotli at its best, all else as it is.

import { brotliCompressSync, constants } from "node:zlib";

/** Whether hosts compress a file; fonts and most images are compressed already. */
export function compresses(path: string): boolean {
  return /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/.test(path);
}

export function sentBytes(path: string, content: Uint8Array): Buffer {
  return compresses(path) ? brotliCompressSync(content) : Buffer.from(content);
}

/** How many bytes a host sends for a text; for a very long one a little more than that. */
export function compressedSize(text: Uint8Array): number {
  return sizeAt(bestFor(text), text);
}

/**
 * The same, if it is over a limit; else some number that is not. The best compression takes a hundred
 * times as long as the quickest, so it is tried only on what is over the limit with less.
 */
export function sizeIfOver(text: Uint8Array, limit: number): number {
  let size = text.length;
  for (const quality of [constants.BROTLI_MIN_QUALITY, middle, bestFor(text)]) {
    if (size <= limit) break;
    size = sizeAt(quality, text);
  }
  return size;
}

const middle = 5;

/** A megabyte would take seconds. */
function bestFor(text: Uint8Array): number {
  return text.length > 200_000 ? middle : constants.BROTLI_MAX_QUALITY;
}

/** Bytes. Node takes 16 kB for each piece of an answer, and the last is kept until V8 collects what is old. */
const smallPiece = 4096;

function sizeAt(quality: number, text: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(text, { chunkSize: smallPiece, params }).length;
}
