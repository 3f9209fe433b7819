// What one file of an essay tells by itself, as plain data: all that is costly to find out, so that
// it can be kept from one run to the next.

import { type OutlineEntry, outline } from "../markdown/outline.ts";
import type { RenderedMarkdown } from "../markdown/render-markdown.ts";
import { readingMinutes, unitsOf } from "../reading-time/reading-time.ts";
import { words } from "../reading-time/words.ts";
import { type Glossary, glossaryFor } from "../trust/glossary.ts";
import { careProblems } from "./care-problems.ts";
import type { SourceFile } from "./decode.ts";
import { packed } from "./packed-text.ts";
import type { Problem } from "./problem.ts";
import { type DocumentFacts, readDocument } from "./read-document.ts";
import {
  type EssayFields,
  type EssayReferences,
  essayFieldElsewhere,
  essaySchema,
  referencesOfEssay,
} from "./schema/essay-schema.ts";
import { trustProblems } from "./trust-problems.ts";

/** A section in the table of contents. Its minutes include the sections within it. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly entries: readonly ContentsEntry[];
}

/** What an essay refers to. */
export type ReferenceFacts = EssayReferences & Omit<DocumentFacts, "front">;

/** An essay, if its front matter is right. */
export interface TextFacts {
  readonly lang: string;
  readonly fields: EssayFields;
  /** What the Markdown renderer made, packed. */
  readonly markup: Uint8Array;
  readonly contents: readonly ContentsEntry[];
  readonly minutes: number;
  /** A word a line, packed: thousands of small strings take twenty times the room. */
  readonly bodyWords: Uint8Array;
}

/** Nothing in it is a function or has a class of its own. */
export interface EssayFacts {
  readonly problems: readonly Problem[];
  /** Missing when front matter and text cannot be told apart. */
  readonly refersTo?: ReferenceFacts;
  readonly text?: TextFacts;
}

/** What the facts of an essay depend on besides its file: nothing else is asked for. */
export interface FactsContext {
  /** The language of essays that do not name theirs. */
  readonly siteLang: string;
  /** Explains words of essays in its language. @default none */
  readonly glossary?: Glossary | undefined;
}

export function essaySlug({ name }: SourceFile): string {
  return name.replace(/\.md$/, "");
}

export function essayFacts(source: SourceFile, context: FactsContext): EssayFacts {
  const { file } = source;
  const { document, parts, problems } = readDocument(source, essaySchema, context.siteLang, {
    elsewhere: essayFieldElsewhere,
    folder: "essays",
    glossary: context.glossary,
  });
  if (!parts) return { problems };

  const { front, place, lineText, problem, sourceLine, ...facts } = parts;
  const refersTo = { ...referencesOfEssay.parse(front ?? {}), ...facts };
  if (!document) return { problems, refersTo };

  const { fields, lang, rendered } = document;
  const { bodyWords, ...reading } = measure(rendered, lang);
  const markup = packed(rendered.html.toString());
  const text = { lang, fields, markup, ...reading, bodyWords: packed(bodyWords.join("\n")) };
  const slug = essaySlug(source);
  const care = careProblems({ slug, lang, fields, ...rendered }, file, parts);
  const glossary = glossaryFor(lang, context.glossary);
  const known = { fields, wordCount: bodyWords.length, ...rendered, glossary };
  const trust = trustProblems(known, file, parts);
  return { problems: [...problems, ...care, ...trust], refersTo, text };
}

interface Measured extends Pick<TextFacts, "contents" | "minutes"> {
  readonly bodyWords: readonly string[];
}

/** Splits the text into words once, for its reading time and for its terms. */
function measure({ opening, sections }: RenderedMarkdown, lang: string): Measured {
  const openingWords = words(opening, lang);
  const split = sections.map(({ text }) => words(text, lang));
  const counted = sections.map(({ id, level, title }, index) => ({
    id,
    level,
    title,
    units: unitsOf(split[index] ?? [], lang),
  }));
  const total = counted.reduce((sum, { units }) => sum + units, unitsOf(openingWords, lang));
  return {
    contents: outline(counted).map((entry) => contentsEntry(entry, lang).entry),
    minutes: readingMinutes(total, lang),
    bodyWords: [openingWords, ...split].flat(),
  };
}

interface CountedSection {
  readonly id: string;
  readonly title: string;
  readonly units: number;
}

function contentsEntry(
  { section, entries }: OutlineEntry<CountedSection>,
  lang: string,
): { readonly entry: ContentsEntry; readonly units: number } {
  const within = entries.map((entry) => contentsEntry(entry, lang));
  const units = within.reduce((sum, inner) => sum + inner.units, section.units);
  const { id, title } = section;
  const minutes = readingMinutes(units, lang);
  return { units, entry: { id, title, minutes, entries: within.map(({ entry }) => entry) } };
}
