// What a host sends for a file: text compressed by brotli at its best, all else as it is.

import { brotliCompressSync, constants } from "node:zlib";

/** Whether hosts compress a file; fonts and most images are compressed already. */
export function compresses(path: string): boolean {
  return /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/.test(path);
}

export function sentBytes(path: string, content: Uint8Array): Buffer {
  return compresses(path) ? brotliCompressSync(content) : Buffer.from(content);
}

/** How many bytes a host sends for a text. */
export function compressedSize(text: string): number {
  return brotliCompressSync(text).length;
}

/**
 * The same, if it is over a limit; else some number that is not. The best compression takes a hundred
 * times as long as the quickest, so it is tried only on what is a little over the limit with less.
 */
export function sizeIfOver(text: string, limit: number): number {
  let size = 0;
  for (const quality of [1, 5, constants.BROTLI_MAX_QUALITY]) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    size = brotliCompressSync(text, { params }).length;
    // The best is never half of what the middle gives, so nothing would be said otherwise.
    if (size <= limit || (quality === 5 && size > 2 * limit)) break;
  }
  return size;
}
