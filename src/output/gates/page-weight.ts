// What a finished page weighs, part by part, as a host sends it.

import { Scratch } from "../scratch.ts";
import { compressedSize } from "../sent-bytes.ts";
import type { PlacedReference } from "./read-markup.ts";

/** A part of a weight, such as a file or a section. */
export interface WeightPart {
  readonly name: string;
  /** Bytes as a host sends them. */
  readonly bytes: number;
}

/**
 * Two halves of a page: what the program puts on every one, good until another page is halved, and
 * what the page is about.
 */
export interface PageHalves {
  readonly shell: Buffer;
  readonly main: Buffer;
}

/** A page without `main`, such as one that leads on, is all shell. */
export function pageHalves(page: Buffer): PageHalves {
  const start = page.indexOf("<main");
  const end = page.lastIndexOf("</main>");
  if (start === -1 || end < start) return { shell: page, main: Buffer.alloc(0) };
  return {
    shell: joined(page.subarray(0, start), page.subarray(end)),
    main: page.subarray(start, end),
  };
}

function joined(first: Buffer, second: Buffer): Buffer {
  const both = scratch.take(first.length + second.length);
  first.copy(both);
  second.copy(both, first.length);
  return both;
}

const scratch = new Scratch();

/** What the shell of a page is made of. */
export function shellParts(shell: string): WeightPart[] {
  const headEnd = shell.indexOf("</head>");
  const mainEnd = shell.lastIndexOf("</main>");
  if (headEnd === -1 || mainEnd === -1) return [weighed("all of it", shell)];
  return [
    weighed("its head", shell.slice(0, headEnd)),
    weighed("what is above `main`", shell.slice(headEnd, mainEnd)),
    weighed("what is below `main`", shell.slice(mainEnd)),
  ];
}

/**
 * The largest sections of what a page is about; what is above the first is named by the page's title.
 * There may be thousands, and compressing takes its time: so they are those that are longest as they lie.
 */
export function mainParts(main: string): WeightPart[] {
  return main
    .split(/(?=<h2\b|<div class="prose")/)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((section) => weighed(nameOf(section), section));
}

function nameOf(section: string): string {
  return section.startsWith("<div") ? "its text before any heading" : `“${headingOf(section)}”`;
}

function headingOf(section: string): string {
  const [, words = ""] = /<h[12][^>]*>(.*?)<\/h[12]>/s.exec(section) ?? [];
  return words
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function weighed(name: string, text: string): WeightPart {
  return { name, bytes: compressedSize(Buffer.from(text)) };
}

export type FileKind = "css" | "js" | "fonts" | "images";

/**
 * The files that a page has browsers fetch, by kind. Of an image in several formats and sizes that
 * is one: browsers take the first format that they know, and never more than its largest file.
 *
 * @param references of the page, in their order
 * @param fileOf the file that a reference leads to
 * @param sizeOf bytes of a file, as a host sends it
 */
export function filesOfPage(
  references: readonly PlacedReference[],
  fileOf: (reference: PlacedReference) => string | undefined,
  sizeOf: (path: string) => number,
): Map<FileKind, readonly WeightPart[]> {
  const found = new Map<FileKind, Map<string, WeightPart>>();
  for (const { kind, part } of fetched(filesIn(references, fileOf, sizeOf))) {
    const ofKind = found.get(kind) ?? new Map<string, WeightPart>();
    found.set(kind, ofKind.set(part.name, part));
  }
  return new Map([...found].map(([kind, parts]) => [kind, [...parts.values()]]));
}

interface FileInPage {
  readonly kind: FileKind;
  readonly part: WeightPart;
  readonly element: string;
  readonly index: number;
}

function filesIn(...[references, fileOf, sizeOf]: Parameters<typeof filesOfPage>): FileInPage[] {
  return references.flatMap((reference) => {
    const kind = kindOf(reference);
    const path = kind && fileOf(reference);
    if (!kind || path === undefined) return [];
    const { element, index } = reference;
    return [{ kind, part: { name: `/${path}`, bytes: sizeOf(path) }, element, index }];
  });
}

/** Without what stands there for other browsers. */
function fetched(files: readonly FileInPage[]): FileInPage[] {
  const kept: FileInPage[] = [];
  /** Files of the first format of the image that is being read. */
  let first: FileInPage[] = [];
  for (const file of files) {
    if (file.element === "source") {
      if (first.length === 0 || first[0]?.index === file.index) first.push(file);
    } else {
      const heaviest = first.toSorted((a, b) => b.part.bytes - a.part.bytes)[0];
      kept.push(heaviest ?? file);
      first = [];
    }
  }
  return kept;
}

function kindOf({ use, element, address }: PlacedReference): FileKind | undefined {
  if (use !== "load") return undefined;
  if (element === "script") return "js";
  if (element === "img" || element === "source") return "images";
  if (element !== "link") return undefined;
  if (/\.css$/.test(address)) return "css";
  return /\.woff2$/.test(address) ? "fonts" : undefined;
}
