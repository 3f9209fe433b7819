// One essay, as far as its own file tells.

import type { Html } from "../html/html.ts";
import { type OutlineEntry, outline } from "../markdown/outline.ts";
import type { RenderedMarkdown } from "../markdown/render-markdown.ts";
import type { Citation } from "../markdown/rendering.ts";
import { readingMinutes, unitsOf } from "../reading-time/reading-time.ts";
import { words } from "../reading-time/words.ts";
import { type EssayTerms, termWeights } from "../related/terms.ts";
import { type Glossary, glossaryFor } from "../trust/glossary.ts";
import { careProblems } from "./care-problems.ts";
import type { SourceFile } from "./decode.ts";
import { Lazy } from "./lazy.ts";
import type { Problem } from "./problem.ts";
import { type DocumentParts, readDocument } from "./read-document.ts";
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

/** An essay before anything is known of the rest of the site. */
export interface ParsedEssay {
  readonly lang: string;
  readonly fields: EssayFields;
  readonly body: Html;
  readonly contents: readonly ContentsEntry[];
  readonly minutes: number;
  /** What suggestions are found by, which a check has no use for. */
  readonly terms: Lazy<EssayTerms>;
  readonly citations: readonly Citation[];
  /** A finding about a value of the front matter, with its place. */
  readonly problem: DocumentParts["problem"];
}

/** What an essay refers to, and the means to say where. */
export type RefersTo = EssayReferences & Omit<DocumentParts, "front">;

/** What one file gives: an essay, or problems, or both when the problems are in its text. */
export interface EssayReading {
  readonly file: string;
  readonly slug: string;
  readonly essay?: ParsedEssay;
  /** Missing when front matter and text cannot be told apart. */
  readonly refersTo?: RefersTo;
  readonly problems: readonly Problem[];
}

/** A reading that gave an essay, with or without problems. */
export type ReadableEssay = EssayReading & { readonly essay: ParsedEssay };

export function hasEssay(reading: EssayReading): reading is ReadableEssay {
  return reading.essay !== undefined;
}

/** What reading an essay needs to know of the site. */
export interface EssayContext {
  /** The language of essays that do not name theirs. */
  readonly siteLang: string;
  /** Titles of topics by id. */
  readonly topicTitles: ReadonlyMap<string, string>;
  /** Explains words of essays in its language. @default none */
  readonly glossary?: Glossary | undefined;
}

/**
 * Reads one essay. The result depends on the arguments alone, so it can be kept for as long as
 * they stay the same.
 */
export function readEssay(source: SourceFile, context: EssayContext): EssayReading {
  const { file } = source;
  const slug = source.name.replace(/\.md$/, "");
  const { document, parts, problems } = readDocument(source, essaySchema, context.siteLang, {
    elsewhere: essayFieldElsewhere,
    folder: "essays",
    glossary: context.glossary,
  });
  if (!parts) return { file, slug, problems };

  const { front, ...places } = parts;
  const refersTo = { ...referencesOfEssay.parse(front ?? {}), ...places };
  if (!document) return { file, slug, refersTo, problems };

  const { fields, lang, rendered } = document;
  const { bodyWords, ...reading } = measure(rendered, lang);
  // As one string until somebody asks: thousands of small ones take ten times the room.
  const together = bodyWords.join("\n");
  const terms = new Lazy(() =>
    termWeights({
      lang,
      title: fields.title,
      description: fields.description,
      topicTitles: fields.topics.flatMap((topic) => context.topicTitles.get(topic) ?? []),
      bodyWords: together === "" ? [] : together.split("\n"),
    }),
  );
  const essay = {
    lang,
    fields,
    body: rendered.html,
    ...reading,
    terms,
    citations: parts.citations,
    problem: parts.problem,
  };
  const care = careProblems({ slug, lang, fields, ...rendered }, file, parts);
  const trust = trustProblems(
    {
      fields,
      wordCount: bodyWords.length,
      ...rendered,
      glossary: glossaryFor(lang, context.glossary),
    },
    file,
    parts,
  );
  return { file, slug, refersTo, problems: [...problems, ...care, ...trust], essay };
}

interface Measured extends Pick<ParsedEssay, "contents" | "minutes"> {
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
