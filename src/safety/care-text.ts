// An essay as the rules of safe publishing see it: everything that somebody reads of it, on its page
// and in lists, feeds, search results and addresses, and the subjects that it speaks about.

import type { EssayFields } from "../content/schema/essay-schema.ts";
import type { SensitiveSubject } from "../content/schema/sensitive-subjects.ts";
import type { Path } from "../content/yaml-source.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Heading, Link } from "../markdown/rendering.ts";
import type { Stretch, StretchKind, StretchPlace } from "../markdown/stretch.ts";

/** What the rules are given. */
export interface CareSource {
  readonly slug: string;
  /** BCP 47 language tag. The words of the rules are English. */
  readonly lang: string;
  readonly fields: EssayFields;
  readonly stretches: readonly Stretch[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  readonly headings: readonly Heading[];
}

/** Where something stands: a value of the front matter, a place in the text, or the file's name. */
export type CarePlace =
  | { readonly path: Path }
  | StretchPlace
  | Pick<Link, "line" | "near">
  | { readonly file: true };

/** Something that readers see. */
export interface Surface {
  readonly kind:
    | StretchKind
    | "slug"
    | "name"
    | "description"
    | "key-point"
    | "note"
    | "correction"
    | "file-name";
  readonly text: string;
  readonly isQuoted: boolean;
  /** Surfaces with the same number are read as one. */
  readonly group: number;
  placeOf(index: number): CarePlace;
  /** Whether a place stands within a link to another page of the site. */
  isPointer(index: number): boolean;
}

/** The source with what every rule asks for. */
export interface CareText extends CareSource {
  readonly surfaces: readonly Surface[];
  /** Where the words of a subject first stand. */
  readonly found: ReadonlyMap<SensitiveSubject, CarePlace>;
  /** Declared or found. */
  readonly subjects: ReadonlySet<SensitiveSubject>;
}

/** Everything that is read of an essay, the front matter first. */
export function surfacesOf({ slug, fields, stretches, images }: CareSource): Surface[] {
  const { title, description, keyPoints, contentNote, corrections } = fields;
  const front = [
    inFront("name", title, ["title"]),
    { ...plain("slug", slug.replaceAll("-", " ")), placeOf: () => ({ file: true }) as const },
    inFront("description", description, ["description"]),
    ...keyPoints.map((point, index) => inFront("key-point", point, ["keyPoints", index])),
    ...(contentNote === undefined ? [] : [inFront("note", contentNote, ["contentNote"])]),
    ...corrections.map(({ note }, index) =>
      inFront("correction", note, ["corrections", index, "note"]),
    ),
  ];
  const names = images.map((image) => ({
    ...plain("file-name", fileWords(image.href)),
    placeOf: () => image,
  }));
  // Numbers below 0 keep what stands alone apart from the text.
  return [...front, ...names]
    .map((surface, index): Surface => ({ ...surface, group: -1 - index }))
    .concat(stretches);
}

function inFront(kind: Surface["kind"], written: string, path: Path) {
  return { ...plain(kind, written), placeOf: () => ({ path }) };
}

function plain(kind: Surface["kind"], written: string) {
  return { kind, text: plainText(written), isQuoted: false, isPointer: () => false };
}

/** `/images/tea/two-cups.jpg` reads as "tea two cups". */
function fileWords(href: string): string {
  return href
    .replace(/^\/images\//, "")
    .replace(/\.\w+$/, "")
    .replace(/[/_.-]+/g, " ");
}
