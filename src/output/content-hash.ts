// Names that change with what they name.

import { hash } from "node:crypto";

/** The first ten hexadecimal digits of the SHA-256 of a content: part of the name of its file. */
export function contentHash(content: string | Uint8Array): string {
  return hash("sha256", content).slice(0, 10);
}
