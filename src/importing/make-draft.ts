// From a converted text to the draft of an essay that `npm run check` accepts, but for what only
// its writer can supply.

import type { Root } from "mdast";
import type { SourceFile } from "../content/decode.ts";
import { formatProblem } from "../content/format-problems.ts";
import type { Finding, Problem } from "../content/problem.ts";
import { quoted } from "../content/quoted.ts";
import { essaySchema } from "../content/schema/essay-schema.ts";
import { descriptionToWrite, fileNameFor } from "../writing/new-essay.ts";
import { type Conversion, type ImageFile, type Note, newNotebook } from "./conversion.ts";
import { imagePlace } from "./html-images.ts";
import { firstSentences, readerWords } from "./reader-words.ts";
import { settle } from "./settle.ts";
import { takeTitle } from "./take-title.ts";
import { tidyTree } from "./tidy-tree.ts";
import { nodesOf, wordsOf } from "./tree.ts";

/** What a draft needs to know of the site. */
export interface DraftContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly siteLang: string;
  /** The topic of texts that name none. */
  readonly topic: string;
  readonly topics: ReadonlySet<string>;
  /** What `npm run check` would say of an essay, were it there with its images. */
  readonly check: (essay: SourceFile, images: readonly string[]) => readonly Problem[];
}

/** An essay that is not written to the disk yet. */
export interface Draft {
  readonly slug: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  readonly images: readonly ImageFile[];
  /** What was done to the text. */
  readonly notes: readonly Note[];
  /** What only its writer can supply. */
  readonly open: readonly Note[];
}

/** @param fileName the name of the source without its ending */
export function makeDraft(
  conversion: Conversion,
  fileName: string,
  context: DraftContext,
): Draft | Finding {
  const { tree } = conversion;
  if (![...nodesOf(tree)].some((node) => node.type === "image" || wordsOf(node).trim() !== "")) {
    return refused("there is no text in it", "look whether it opens as it should");
  }
  const notebook = newNotebook();
  const lang = langOf(conversion, context.siteLang);
  const given = textOf(conversion.fields?.get("title"));
  const sources = { given, ofPage: conversion.title, fileName };
  const title = readerWords(takeTitle(tree, sources, notebook), lang);
  const name = fileNameFor(title) ?? fileNameFor(fileName);
  if (name === undefined) {
    const what = `neither the title ${quoted(title)} nor the name of the file`;
    const hint = "give the file a name with letters from a to z";
    return refused(`${what} has letters for an address`, hint);
  }
  tidyTree(tree, notebook);
  const slug = name.replace(/\.md$/, "");
  placeImages(tree, slug);
  const fields = fieldsOf(conversion, { title, lang }, context);
  const images = conversion.images.map((image) => `/images/${slug}/${image.name}`);
  const file = `content/essays/${name}`;
  const check = (text: string) => context.check({ file, name, text }, images);
  const settled = settle(tree, fields, check, notebook);
  return {
    slug,
    file,
    text: settled.text,
    images: conversion.images,
    notes: inOrder([...conversion.notes, ...notebook.notes, ...sectionsNote(tree)]),
    open: [
      ...conversion.open,
      ...notebook.open,
      ...missingFields(settled.fields, conversion),
      ...settled.problems.map(asNote),
      ...creditNotes(slug, conversion.images),
    ],
  };
}

function refused(message: string, hint: string): Finding {
  return { rule: "import/source", message, hint };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function langOf({ fields, lang }: Conversion, siteLang: string): string {
  for (const tag of [fields?.get("lang"), lang]) {
    const known = essaySchema.shape.lang.safeParse(tag).data;
    if (known !== undefined) return known;
  }
  return siteLang;
}

/** Images lie in a folder of the essay's own. */
function placeImages(tree: Root, slug: string): void {
  for (const node of nodesOf(tree)) {
    if (node.type === "image") node.url = node.url.replace(imagePlace, `../images/${slug}/`);
  }
}

function fieldsOf(
  { tree, fields = new Map() }: Conversion,
  { title, lang }: { readonly title: string; readonly lang: string },
  { today, siteLang, topic, topics }: DraftContext,
): ReadonlyMap<string, unknown> {
  const listed = fields.get("topics");
  const known = Array.isArray(listed) ? listed.filter((id) => topics.has(id)) : [];
  const isOther =
    !fields.has("lang") && new Intl.Locale(lang).language !== new Intl.Locale(siteLang).language;
  return new Map<string, unknown>([
    ["title", title],
    ["description", fields.get("description") ?? describe(tree, lang)],
    ["date", fields.get("date") ?? today],
    ...[...fields].filter(([key]) => !ownFields.has(key)),
    ...(isOther ? [["lang", lang] as const] : []),
    ["topics", known.length > 0 ? known : [topic]],
    ["draft", true],
  ]);
}

const ownFields: ReadonlySet<string> = new Set(["title", "description", "date", "topics", "draft"]);

/** The first paragraph as far as it fits; else what `npm run new` writes. */
function describe({ children }: Root, lang: string): string {
  const first = children.find(({ type }) => type === "paragraph");
  if (!first) return descriptionToWrite;
  const text = firstSentences(readerWords(wordsOf(first), lang), lang, 200);
  return essaySchema.shape.description.safeParse(text).success ? text : descriptionToWrite;
}

function missingFields(
  fields: ReadonlyMap<string, unknown>,
  { fields: given }: Conversion,
): Note[] {
  const topics = String(fields.get("topics"));
  const listed = given?.get("topics");
  const unknown = Array.isArray(listed)
    ? listed.filter((id) => !topics.split(",").includes(id))
    : [];
  return [
    ...(fields.get("description") === descriptionToWrite ? [{ text: "the description" }] : []),
    ...unknown.map((id) => ({ text: `there is no topic ${quoted(String(id))}` })),
    ...(listed === undefined || unknown.length > 0
      ? [{ text: `its topics: it has ${topics} for now` }]
      : []),
  ];
}

/** Every image needs a record, and no file says whose its images are. */
function creditNotes(slug: string, images: Conversion["images"]): Note[] {
  if (images.length === 0) return [];
  const paths = images.map(({ name }) => `${slug}/${name}`);
  const are = images.length === 1 ? "is" : "are";
  return [{ text: `say in content/data/images.yaml whose ${paths.join(", ")} ${are}` }];
}

function sectionsNote({ children }: Root): Note[] {
  const titles = children.flatMap((node) =>
    node.type === "heading" && node.depth === 2 ? wordsOf(node).trim() : [],
  );
  return titles.length === 0 ? [] : [{ text: `sections: ${titles.join(" | ")}` }];
}

/** In the order of the source; what has no place in it comes last. */
function inOrder(notes: readonly Note[]): Note[] {
  const lineOf = ({ line }: Note) => line ?? Number.MAX_SAFE_INTEGER;
  return [...notes].sort((a, b) => lineOf(a) - lineOf(b));
}

function asNote(problem: Problem): Note {
  return { text: formatProblem(problem).replace(/\n\s*/, "; ") };
}
