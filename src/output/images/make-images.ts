// Makes the files of images in the cache, and copies them into a site. What is there already is
// right: its name changes with its content and with how it is made.

import { hash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ImageFile, ImageFiles } from "../../images/image-files.ts";
import { readSvg } from "../../images/svg-image.ts";
import { OutputError } from "../file-trouble.ts";
import { writeWhole } from "../write-whole.ts";
import { loadDecoder } from "./decoder.ts";
import { imageCache } from "./image-reader.ts";
import { inTurns } from "./in-turns.ts";
import { recipe } from "./recipe.ts";

export interface MakeImagesOptions {
  /** @default imageCache */
  readonly cache?: string;
}

/**
 * @param folder the site
 * @throws {OutputError} when an image is no longer what it was when the content was read
 */
export async function makeImages(
  images: readonly ImageFiles[],
  folder: string,
  { cache = imageCache }: MakeImagesOptions = {},
): Promise<void> {
  const made = join(cache, "made");
  await inTurns(images, async (one) => {
    const places = one.files.map((file) => ({ file, kept: join(made, basename(file.url)) }));
    const missing = places.filter(({ kept }) => !existsSync(kept));
    if (missing.length > 0) {
      const bytes = readUnchanged(one.image);
      for (const { file, kept } of missing) writeWhole(kept, await make(bytes, file));
    }
    for (const { file, kept } of places) copy(kept, join(folder, file.url));
  });
  tidy(made, new Set(images.flatMap(({ files }) => files.map(({ url }) => basename(url)))));
}

/** Some are kept that nobody needs now: a draft may have them, or an essay go back to them. */
function tidy(folder: string, needed: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  const unused = readdirSync(folder).filter((name) => !needed.has(name));
  if (unused.length <= needed.size + spare) return;
  for (const name of unused) rmSync(join(folder, name), { force: true });
}

/** As many as a few images make. */
const spare = 50;

/** Bytes under a name that tells of others would stay in the cache for good. */
function readUnchanged({ path, file, facts }: ImageFiles["image"]): Uint8Array {
  const bytes = readFileSync(path);
  if (hash("sha256", bytes) === facts.digest) return bytes;
  throw new OutputError(`${file} was changed while the site was made\n    run the command again`);
}

/** Without metadata, which the library leaves out, and in sRGB, which every browser knows. */
async function make(bytes: Uint8Array, { format, width }: ImageFile): Promise<Uint8Array | string> {
  if (format === "svg") {
    const drawing = readSvg(bytes);
    if ("text" in drawing) return drawing.text;
    throw new TypeError(`a drawing with faults: ${drawing[0]?.message}`);
  }
  const { open } = await loadDecoder();
  const image = open(bytes).autoOrient().resize({ width }).toColourspace("srgb");
  switch (format) {
    case "avif":
      return await image.avif(recipe.avif).toBuffer();
    case "jpeg":
      return await image.jpeg(recipe.jpeg).toBuffer();
    case "png":
      return await image.png(recipe.png).toBuffer();
    case "webp":
      return await image.webp(recipe.webp).toBuffer();
  }
}

function copy(from: string, to: string): void {
  if (statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size) return;
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
