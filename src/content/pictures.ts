// The images of the site joined with their credits, and put into the texts that show them.

import { directionOf } from "../html/direction.ts";
import { type Html, html } from "../html/html.ts";
import { type Picture, plainPath, withPictures } from "../html/pictures.ts";
import { type ImageFiles, imageFiles, pictureOf } from "../images/image-files.ts";
import type { ImageReading } from "../images/image-reading.ts";
import { licenseAddress } from "../images/license-address.ts";
import type { DocumentParts } from "./read-document.ts";
import type { ImageRecord } from "./schema/images-schema.ts";
import type { Site } from "./schema/site-schema.ts";

/** An image that can be shown, with the files that this takes. */
export interface SitePicture extends Picture {
  readonly made: ImageFiles;
}

/** By the root path that texts know it by, `/images/tea/cup.jpg`. */
export type Pictures = ReadonlyMap<string, SitePicture>;

/** A text that may show images. */
export interface Illustrated {
  readonly lang: string;
  readonly body: Html;
  /** Credits of the images that stand among words, where there is no room below them. */
  readonly credits: readonly Html[];
  /** The images that it shows or leads to. */
  readonly images: readonly ImageFiles[];
}

/** @returns `undefined` when the image cannot be shown */
export function sitePicture(
  { facts, ...reading }: ImageReading,
  record: ImageRecord | undefined,
  site: Site,
): SitePicture | undefined {
  if (!facts) return undefined;
  const image = { ...reading, facts };
  const made = { image, files: imageFiles(image) };
  return { ...pictureOf(made), made, ...(record ? { credit: creditOf(record, site) } : {}) };
}

/** The pictures that a text shows or leads to, in its order. */
export function picturesIn(parts: ImageUses | undefined, pictures: Pictures): Pictures {
  const used = new Map<string, SitePicture>();
  for (const path of imagePaths(parts)) {
    const picture = pictures.get(path);
    if (picture) used.set(path, picture);
  }
  return used;
}

/** What a text says of images. */
export type ImageUses = Pick<DocumentParts, "images" | "links">;

function imagePaths(parts: ImageUses | undefined): string[] {
  return [...(parts?.images ?? []), ...(parts?.links ?? [])].map(({ href }) => plainPath(href));
}

/** @param pictures those of the text */
export function illustrated<Text extends Illustrated>(
  text: Text,
  pictures: Pictures,
  { language }: Site,
): Text {
  if (pictures.size === 0) return text;
  const creditLang = text.lang === language ? undefined : language;
  const { markup, credited } = withPictures(text.body, pictures, { creditLang });
  return {
    ...text,
    body: markup,
    credits: [...pictures]
      .filter(([path]) => !credited.has(path))
      .flatMap(([, { credit }]) => (credit ? inLanguage(credit, creditLang) : [])),
    images: [...pictures.values()].map(({ made }) => made),
  };
}

function inLanguage(credit: Html, lang: string | undefined): Html {
  return lang === undefined
    ? credit
    : html`<span lang="${lang}" dir="${directionOf(lang)}">${credit}</span>`;
}

/** `Common Thread, CC BY 4.0. Drawn by hand for this essay.` */
function creditOf({ credit, license, made, source }: ImageRecord, site: Site): Html {
  const address = license === site.license.name ? site.license.url : licenseAddress(license);
  return html`${linked(credit, source)}, ${linked(license, address, "license noreferrer")}. ${made}${!/[.!?…]$/.test(made) && "."}`;
}

function linked(words: string, address: string | undefined, rel = "noreferrer"): Html {
  return address === undefined
    ? html`${words}`
    : html`<a href="${address}" rel="${rel}">${words}</a>`;
}
