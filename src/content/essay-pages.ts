// Each essay with its neighbours: in its series, in time, and by what it is about.

import { type Related, type RelatedDocument, relatedEssays } from "../related/related-essays.ts";
import { isHardWord } from "../safety/hard-words.ts";
import { Lazy } from "./lazy.ts";
import type { Essay, EssayPage, PlaceInSeries, SeriesPage } from "./publication.ts";
import type { ReadableEssay } from "./read-essay.ts";
import { placesInSeries } from "./series-order.ts";

/** An essay that the site shows, with what was read of its file. */
export interface ShownEssay {
  readonly essay: Essay;
  readonly reading: ReadableEssay;
}

/**
 * @param shown newest first
 * @param relate finds the suggestions
 */
export function essayPages(
  shown: readonly ShownEssay[],
  seriesPages: readonly SeriesPage[],
  relate: (documents: readonly RelatedDocument[]) => Related = relatedEssays,
): EssayPage[] {
  const bySlug = new Map(shown.map(({ essay }) => [essay.slug, essay]));
  const places = placesInSeries(seriesPages);
  const related = relate(shown.map((each) => documentOf(each, places.get(each.essay.slug))));
  return shown.map(({ essay }, index) => {
    const place = places.get(essay.slug);
    const newer = neighbour(shown, index, -1);
    const older = neighbour(shown, index, 1);
    const suggestions = (related.get(essay.slug) ?? []).flatMap(
      ({ id, pinned, sharedTopics, sharedTerms }) => {
        const other = bySlug.get(id);
        if (!other) return [];
        const topics = essay.topics.filter((topic) => sharedTopics.includes(topic.id));
        return [{ essay: other, pinned, sharedTopics: topics, sharedTerms: told(sharedTerms) }];
      },
    );
    return {
      essay,
      related: suggestions,
      ...(place ? { place } : {}),
      ...(newer ? { newer } : {}),
      ...(older ? { older } : {}),
    };
  });
}

/**
 * The same when they are asked for. In a function of its own, since all functions that are made in
 * one keep whatever any of them names: here what suggestions are found with, until they are found.
 */
export function lazyEssayPages(...args: Parameters<typeof essayPages>): Lazy<readonly EssayPage[]> {
  return new Lazy(() => essayPages(...args));
}

/** What a list may quote: no word of a hard subject, which readers meet only where they went for it. */
function told(terms: readonly string[]): readonly string[] {
  const harmless = terms.filter((term) => !isHardWord(term));
  // A single word says little.
  return harmless.length > 1 ? harmless : [];
}

/** The nearest essay in time that is not about the same hard subject. */
function neighbour(shown: readonly ShownEssay[], index: number, step: 1 | -1): Essay | undefined {
  const subjects = shown[index]?.essay.sensitive ?? [];
  for (let at = index + step; at >= 0 && at < shown.length; at += step) {
    const other = shown[at]?.essay;
    if (!other?.sensitive.some((subject) => subjects.includes(subject))) return other;
  }
  return undefined;
}

/** One object for each essay, so that it is known again. */
function documentOf({ essay, reading }: ShownEssay, place?: PlaceInSeries): RelatedDocument {
  const { value: terms } = reading.essay.terms;
  const beside = [place?.previous, place?.next].flatMap((part) => part?.slug ?? []);
  const known = documents.get(essay);
  if (known?.terms === terms && known.beside?.join() === beside.join()) return known;
  const document = {
    id: essay.slug,
    lang: essay.lang,
    terms,
    topics: essay.topics.map(({ id }) => id),
    topicTitles: essay.topics.map(({ title }) => title),
    pinned: reading.essay.fields.related,
    suggestable: essay.status === "published",
    beside,
    hard: essay.sensitive,
    helps: essay.helps,
    time: essay.date.time,
  };
  documents.set(essay, document);
  return document;
}

const documents = new WeakMap<Essay, RelatedDocument>();
