// Which files are made from an image: several widths and formats, so that every screen gets what it
// needs and no more.

import type { Picture, PictureSource } from "../html/pictures.ts";
import type { ImageFacts, ImageReading } from "./image-reading.ts";

export type MadeFormat = "avif" | "jpeg" | "png" | "svg" | "webp";

/** A file of the finished site. */
export interface ImageFile {
  /** Root path; changes with the content, so that browsers may keep the file for ever. */
  readonly url: string;
  readonly format: MadeFormat;
  readonly width: number;
}

/** An image of the site with all files that are made from it. */
export interface ImageFiles {
  readonly image: ImageReading & { readonly facts: ImageFacts };
  readonly files: readonly ImageFile[];
}

/**
 * In pixels. Text is 544 wide on large screens: twice that is sharp on every screen, and phones
 * have 360 to 430 of two or three pixels each.
 */
const widths = [480, 800, 1200] as const;

/** @returns the files, each better than the one after it; the last one every browser can show */
export function imageFiles({ name, facts }: ImageFiles["image"]): readonly ImageFile[] {
  const { kind, width, hasAlpha, version } = facts;
  const stem = `/images/${name.replace(/\.[^./]*$/, "")}`;
  if (kind === "drawing") return [{ url: `${stem}.${version}.svg`, format: "svg", width }];
  const widest = Math.min(width, widths[2]);
  const made = [...widths.filter((one) => one < widest), widest];
  const file = (format: MadeFormat, ending: string) => (one: number) => ({
    url: `${stem}-${one}.${version}.${ending}`,
    format,
    width: one,
  });
  return [
    ...made.map(file("avif", "avif")),
    ...made.map(file("webp", "webp")),
    hasAlpha ? file("png", "png")(widest) : file("jpeg", "jpg")(widest),
  ];
}

/** The files as a page offers them to browsers. */
export function pictureOf({ image, files }: ImageFiles): Picture {
  const { width, height } = image.facts;
  const last = files.at(-1);
  if (!last) throw new RangeError(`no files are made of ${image.file}`);
  const sources: PictureSource[] = [];
  for (const format of ["avif", "webp"] as const) {
    const offered = files.filter((file) => file.format === format);
    if (offered.length > 0) sources.push({ type: `image/${format}`, files: offered });
  }
  return {
    url: last.url,
    width: last.width,
    height: Math.max(1, Math.round((height * last.width) / width)),
    sources,
  };
}
