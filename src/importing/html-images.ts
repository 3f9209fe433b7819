// Images of imported texts: those at hand go with the essay, those elsewhere become links, since
// a page of ours asks nobody else for anything.

import type { Element, ElementContent } from "hast";
import { cleanLine } from "./clean-text.ts";
import type { Notebook } from "./conversion.ts";
import { attribute, element, elementsOf, replaceElements } from "./html-elements.ts";
import type { ImageShelf } from "./image-bytes.ts";

/** Where the images of a text come from and go to. */
export interface ImageSources {
  readonly shelf: ImageShelf;
  /** The bytes of a file that the text names, when it lies where it may be taken from. */
  readonly read: (source: string) => Uint8Array | undefined;
  /** Root paths of the images that the site has. */
  readonly known: ReadonlySet<string>;
}

/** What stands before the name of an image until the essay has one. */
export const imagePlace = "../images/imported/";

export function takeImages(text: Element, sources: ImageSources, notebook: Notebook): void {
  const links = [...elementsOf(text)].filter(({ tagName }) => tagName === "a");
  const inLinks = new Set(links.flatMap((link) => [...elementsOf(link)]));
  replaceElements(text, (one) => {
    if (one.tagName !== "img" && one.tagName !== "image") return undefined;
    const note = (what: string) =>
      notebook.notes.push({ line: one.position?.start.line, text: what });
    const alt = altOf(one, note);
    const words = inline(alt);
    const src = sourceOf(one);
    if (src === "") return words;
    if (isPixel(one)) {
      note(`left out an image of one pixel, ${shown(src)}, which only counts readers`);
      return words;
    }
    if (/^(?:https?:)?\/\//i.test(src)) return elsewhere(src, alt, inLinks.has(one), note);
    const taken = take(src, sources);
    if ("href" in taken) return [element("img", [], { src: taken.href, alt })];
    note(`the image ${shown(src)} could not be taken: ${taken.whyNot}`);
    return words;
  });
}

type TakeNote = (text: string) => void;

/** A link within a link is none, so there only the words of the image stay. */
function elsewhere(
  src: string,
  alt: string,
  isInLink: boolean,
  note: TakeNote,
): readonly ElementContent[] {
  const href = src.replace(/^\/\//, "https://");
  const staysOut = isInLink || !URL.canParse(href);
  const what = staysOut ? "its words stay" : "it became a link";
  note(`the image ${shown(href)} lies elsewhere: ${what}`);
  if (staysOut) return inline(alt);
  const label: ElementContent = { type: "text", value: alt || href };
  return [space, element("a", [label], { href }), space];
}

/** Words in the place of an image do not run into those beside it. */
function inline(words: string): readonly ElementContent[] {
  return words === "" ? [] : [{ type: "text", value: ` ${words} ` }];
}

const space: ElementContent = { type: "text", value: " " };

/** The names that cameras and programs give are no words for those who do not see the image. */
function altOf(one: Element, note: TakeNote): string {
  const alt = cleanLine(attribute(one, "alt"));
  if (!/^[\w() .-]*\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(alt)) return alt;
  note(`${alt} only names the file, so it was not taken for the words of an image`);
  return "";
}

/** Pages that load images late keep the address elsewhere. */
function sourceOf(one: Element): string {
  const src = attribute(one, "src").trim();
  const late = attribute(one, "dataSrc").trim();
  return late !== "" && (src === "" || src.startsWith("data:")) ? late : src;
}

function isPixel(one: Element): boolean {
  const sizes = [attribute(one, "width"), attribute(one, "height")];
  return sizes.some((size) => /^[01](?:px)?$/.test(size));
}

function take(
  src: string,
  { shelf, read, known }: ImageSources,
): { readonly href: string } | { readonly whyNot: string } {
  const ours = /^(?:(?:\.\.)?\/)images\/(.+)$/.exec(src)?.[1];
  if (ours !== undefined && known.has(`/images/${ours}`)) return { href: `../images/${ours}` };
  const isFile = !/^(?:data|image):/.test(src);
  const bytes = src.startsWith("data:") ? embedded(src) : read(src);
  if (!bytes && isFile) return { whyNot: "the folder of the text has no such file of up to 20 MB" };
  const name = bytes && shelf.take(src, bytes);
  if (name === undefined) return { whyNot: "only PNG, JPEG, GIF, WebP and AVIF can be" };
  return { href: imagePlace + name };
}

function embedded(src: string): Uint8Array | undefined {
  const base64 = /^data:image\/[\w.+-]+;base64,([\w+/=\s]+)$/i.exec(src)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64");
}

/** Images of documents have numbers for names. */
function shown(src: string): string {
  if (src.startsWith("image:")) return src.replace(":", " number ").replace("image ", "");
  return src.length > 80 ? `${src.slice(0, 80).toWellFormed()}…` : src;
}
