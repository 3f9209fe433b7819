// Images as browsers want them: in several sizes and formats, with the room that they will take, so
// that nothing moves while they load.

import { directionOf } from "./direction.ts";
import { type Html, html } from "./html.ts";
import { trusted } from "./markup.ts";

export interface PictureSource {
  /** Such as `image/avif`. */
  readonly type: string;
  readonly files: readonly { readonly url: string; readonly width: number }[];
}

/** An image of the site, ready to be shown. */
export interface Picture {
  /** Root path of the file that every browser can show. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** What browsers that can may take instead, the best first. */
  readonly sources: readonly PictureSource[];
  /** Whose it is; missing while the writer has not said so. */
  readonly credit?: Html;
}

export interface PicturesOptions {
  /** The language of credits, when it is not that of the markup. */
  readonly creditLang?: string | undefined;
}

export interface Pictured {
  readonly markup: Html;
  /** The paths of images with their credit below them. */
  readonly credited: ReadonlySet<string>;
}

// As wide as the text: see the columns in layouts/styles/layout.css.
const sizes = "(max-width: 40rem) 90vw, 34rem";

/**
 * Puts pictures in the place of the images in rendered Markdown. One with words that stands alone
 * in its paragraph becomes a figure with its credit. Links to an image lead to what is published of
 * it.
 *
 * @param pictures by the root paths that the Markdown has, `/images/tea/cup.jpg`; what is not among
 *   them stays as it is
 */
export function withPictures(
  markup: Html,
  pictures: ReadonlyMap<string, Picture>,
  options: PicturesOptions = {},
): Pictured {
  const text = markup.toString();
  // Only an image that readers may see at once is worth waiting for.
  const firstHeading = text.search(/<h\d/);
  const top = firstHeading === -1 ? text.length : firstHeading;
  const credited = new Set<string>();
  let count = 0;
  const withImages = text.replace(image, (written, start, address, attributes, end, offset) => {
    count += 1;
    const path = plainPath(address);
    const picture = pictures.get(path);
    if (!picture) return written;
    const loading = count === 1 && offset < top ? "eager" : "lazy";
    const shown = pictureElement(picture, trusted(attributes), loading);
    const { credit } = picture;
    // A paragraph may begin or end beside other words, and what only decorates needs none below it.
    const isAlone = start !== undefined && end !== undefined && !attributes.includes(' alt=""');
    if (!isAlone || !credit) return `${start ?? ""}${shown}${end ?? ""}`;
    credited.add(path);
    return `<figure>${shown}\n${caption(credit, options)}\n</figure>`;
  });
  const finished = withImages.replace(link, (written, address) => {
    const picture = pictures.get(plainPath(address));
    return picture ? ` href="${picture.url}"` : written;
  });
  return { markup: trusted(finished), credited };
}

/** The path that a file of the content is known by: as the file system has it, without a query. */
export function plainPath(address: string): string {
  const path = address.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

// The renderer writes every attribute itself and escapes each quote and bracket in text.
const image = /(<p>)?<img src="(\/images\/[^"]*)"([^>]*)>(<\/p>)?/g;
const link = / href="(\/images\/[^"]*)"/g;

function pictureElement(picture: Picture, attributes: Html, loading: "eager" | "lazy"): Html {
  const { url, width, height, sources } = picture;
  const img = html`<img src="${url}"${attributes} width="${width}" height="${height}" loading="${loading}" decoding="async">`;
  if (sources.length === 0) return img;
  return html`<picture>${sources.map(sourceElement)}${img}</picture>`;
}

function sourceElement({ type, files }: PictureSource): Html {
  const candidates = files.map(({ url, width }) => `${url} ${width}w`).join(", ");
  return html`<source type="${type}" srcset="${candidates}" sizes="${sizes}">`;
}

function caption(credit: Html, { creditLang: lang }: PicturesOptions): Html {
  const language = lang !== undefined && html` lang="${lang}" dir="${directionOf(lang)}"`;
  return html`<figcaption${language}>${credit}</figcaption>`;
}
