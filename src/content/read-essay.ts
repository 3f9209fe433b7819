// One essay, as far as its own file tells.

import type { Html } from "../html/html.ts";
import { renderedBefore } from "../markdown/render-markdown.ts";
import type { Citation } from "../markdown/rendering.ts";
import { type EssayTerms, termWeights } from "../related/terms.ts";
import type { SourceFile } from "./decode.ts";
import { type DocumentPlaces, documentPlaces } from "./document-places.ts";
import {
  type ContentsEntry,
  type EssayFacts,
  essayFacts,
  essaySlug,
  type FactsContext,
  type ReferenceFacts,
  type TextFacts,
} from "./essay-facts.ts";
import { Lazy } from "./lazy.ts";
import { unpacked } from "./packed-text.ts";
import type { Problem } from "./problem.ts";
import type { EssayFields } from "./schema/essay-schema.ts";

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
  readonly problem: DocumentPlaces["problem"];
}

/** What an essay refers to, and the means to say where. */
export type RefersTo = ReferenceFacts & DocumentPlaces;

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
export interface EssayContext extends FactsContext {
  /** Titles of topics by id. */
  readonly topicTitles: ReadonlyMap<string, string>;
}

/**
 * Reads one essay. The result depends on the arguments alone, so it can be kept for as long as
 * they stay the same.
 *
 * @param facts what was found out about the same file in the same context
 */
export function readEssay(
  source: SourceFile,
  context: EssayContext,
  facts: EssayFacts = essayFacts(source, context),
): EssayReading {
  const reading = { file: source.file, slug: essaySlug(source), problems: facts.problems };
  if (!facts.refersTo) return reading;
  const places = documentPlaces(source, facts.refersTo.bodyLine);
  const refersTo = { ...facts.refersTo, ...places };
  if (!facts.text) return { ...reading, refersTo };

  const { bodyWords, markup, ...text } = facts.text;
  const essay = {
    ...text,
    body: renderedBefore(markup),
    terms: new Lazy(() => termsOf(text, bodyWords, context.topicTitles)),
    citations: refersTo.citations,
    problem: places.problem,
  };
  return { ...reading, refersTo, essay };
}

function termsOf(
  { lang, fields }: Pick<TextFacts, "lang" | "fields">,
  bodyWords: Uint8Array,
  topicTitles: ReadonlyMap<string, string>,
): EssayTerms {
  return termWeights({
    lang,
    title: fields.title,
    description: fields.description,
    topicTitles: fields.topics.flatMap((topic) => topicTitles.get(topic) ?? []),
    bodyWords: bodyWords.length === 0 ? [] : unpacked(bodyWords).split("\n"),
  });
}
