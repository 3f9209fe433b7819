// What is known of images from earlier runs, by their version: decoding all of them takes longer
// than everything else that a check does.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ImageFacts } from "../../images/image-reading.ts";
import { writeWhole } from "../write-whole.ts";

/** What takes decoding to find out. */
export type PixelFacts = Pick<ImageFacts, "width" | "height" | "hasAlpha">;

/** @returns `undefined` when nothing is known, or what was kept makes no sense */
export function keptFacts(cache: string, version: string): PixelFacts | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(cache, version), "utf8")));
  } catch {
    return undefined;
  }
}

export function keepFacts(cache: string, version: string, facts: PixelFacts): void {
  writeWhole(fileOf(cache, version), `${JSON.stringify(facts)}\n`);
}

const size = z.int().min(1);
const schema = z.strictObject({ width: size, height: size, hasAlpha: z.boolean() });

function fileOf(cache: string, version: string): string {
  return join(cache, "facts", `${version}.json`);
}
