// The one place that knows the library for images. It takes a fifth of a second to load, so it is
// loaded when there is something to decode.

import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import type { Metadata, Sharp } from "sharp";
import { mostPixels } from "../../images/image-faults.ts";

export interface Decoder {
  /** What the first bytes tell, whatever the size. */
  readonly metadata: (bytes: Uint8Array) => Promise<Metadata>;
  /** An image to be worked on; fails on damage, and on more pixels than there may be. */
  readonly open: (bytes: Uint8Array) => Sharp;
}

/** Loads it once. */
export function loadDecoder(): Promise<Decoder> {
  loading ??= load();
  return loading;
}

let loading: Promise<Decoder> | undefined;

async function load(): Promise<Decoder> {
  const { default: sharp } = await import("sharp");
  // One thread an image: encoders divide their work by threads, and so its bytes.
  sharp.concurrency(1);
  sharp.cache(false);
  return {
    metadata: (bytes) => sharp(bytes, { limitInputPixels: false }).metadata(),
    open: (bytes) => sharp(bytes, { failOn: "error", limitInputPixels: mostPixels }),
  };
}

/** Decides on every byte that it makes. */
export function decoderVersion(): string {
  version ??= readVersion();
  return version;
}

let version: string | undefined;

function readVersion(): string {
  const file = findPackageJSON("sharp", import.meta.url);
  if (file === undefined) throw new Error("sharp is not installed: run npm ci");
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return String(Reflect.get(Object(manifest), "version"));
}
