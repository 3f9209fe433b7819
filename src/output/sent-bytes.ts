// What a host sends for a file: text compressed by brotli at its best, all else as it is.

import { brotliCompressSync, constants } from "node:zlib";

/** Whether hosts compress a file; fonts and most images are compressed already. */
export function compresses(path: string): boolean {
  return /\.(?:css|html|js|json|svg|txt|webmanifest|xml)$/.test(path);
}

export function sentBytes(path: string, content: Uint8Array): Buffer {
  return compresses(path) ? brotliCompressSync(content) : Buffer.from(content);
}

/**
 * How many bytes a text has when it is compressed. The best compression takes a hundred times as
 * long as the quickest, so it is tried only on what is over a limit with less.
 *
 * @param limit below it a size is given that is no smaller than the best
 */
export function compressedSize(text: string, limit = 0): number {
  let size = 0;
  for (const quality of [1, 5, constants.BROTLI_MAX_QUALITY]) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    size = brotliCompressSync(text, { params }).length;
    if (size <= limit) break;
  }
  return size;
}
