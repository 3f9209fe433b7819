// Reads the folder of images: what a page must know of each before there is a file of it, and what
// is wrong with those that cannot be shown.

import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import { faults, mostBytes } from "../../images/image-faults.ts";
import type { ImageFolder, ImageReading } from "../../images/image-reading.ts";
import { inTurns } from "./in-turns.ts";
import { inspectImage } from "./inspect-image.ts";

export interface ImageReaderOptions {
  /** The folder of the content. @default "content" */
  readonly folder?: string;
  /** How problems name that folder. @default "content" */
  readonly shownAs?: string;
  /** Keeps what was found out, and the files that are made. @default imageCache */
  readonly cache?: string;
}

/** Where files are made, before they are copied into sites. */
export const imageCache = ".cache/images";

/** Reads images once for as long as they stay as they are. */
export class ImageReader {
  readonly #folder: string;
  readonly #shownAs: string;
  readonly #cache: string;
  #known: ReadonlyMap<string, { readonly state: string; readonly reading: ImageReading }> =
    new Map();

  constructor({
    folder = "content",
    shownAs = "content",
    cache = imageCache,
  }: ImageReaderOptions = {}) {
    this.#folder = join(folder, "images");
    this.#shownAs = `${shownAs}/images`;
    this.#cache = cache;
  }

  /** What has not changed since the last time is the very same object. */
  async read(): Promise<ImageFolder> {
    const found = await inTurns(filesIn(this.#folder), async ({ name, stats }) => {
      const state = [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(" ");
      const known = this.#known.get(name);
      if (known?.state === state) return [name, known] as const;
      return [name, { state, reading: await this.#readOne(name, stats) }] as const;
    });
    this.#known = new Map(found);
    return new Map(found.map(([name, { reading }]) => [`/images/${name}`, reading]));
  }

  async #readOne(name: string, { size }: Stats): Promise<ImageReading> {
    const path = join(this.#folder, name);
    const file = { file: `${this.#shownAs}/${name}`, name, path };
    // Before it is read: it may be larger than memory.
    if (size > mostBytes) return { ...file, faults: [faults.tooHeavy(size)] };
    return { ...file, ...(await inspectImage(name, readFileSync(path), this.#cache)) };
  }
}

/** Sorted, without hidden files and the copies that editors leave; links are not followed. */
function filesIn(folder: string): { readonly name: string; readonly stats: Stats }[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return namesIn(folder)
    .flatMap((name) => {
      const stats = lstatSync(join(folder, name), { throwIfNoEntry: false });
      return stats ? { name, stats } : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Node's own recursive reading follows links to folders. */
function namesIn(folder: string, within = ""): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = `${within}${entry.name}`;
    if (entry.isDirectory()) return namesIn(folder, `${name}/`);
    return entry.isFile() && !/^[.#]|~$/.test(entry.name) ? [name] : [];
  });
}
