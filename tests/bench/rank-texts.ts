// Ranks texts of a corpus with the engine and the defaults of the site. Their Markdown is read as it
// stands: its marks are no words.

import { words } from "../../src/reading-time/words.ts";
import type { Lexicon } from "../../src/related/lexicon.ts";
import {
  type RelatedDocument,
  type RelatedEssaysOptions,
  relatedEssays,
} from "../../src/related/related-essays.ts";
import { type TermOptions, termWeights } from "../../src/related/terms.ts";
import { type LinkedText, withoutLinks } from "./link-corpus.ts";

/** What is different from what the site does. */
export interface Variant {
  readonly options?: RelatedEssaysOptions;
  readonly terms?: TermOptions;
  readonly lexicon?: Lexicon;
}

const lang = "en";

/** The texts as the engine sees them. Their links are gone before anything is read. */
export function documentsOf(
  texts: readonly LinkedText[],
  { terms, lexicon }: Variant = {},
): RelatedDocument[] {
  return texts.map((text) => {
    const topicTitles = text.tags ?? [];
    const source = {
      lang,
      title: text.title,
      description: text.description ?? "",
      topicTitles,
      bodyWords: words(withoutLinks(text.body), lang),
    };
    return {
      id: text.id,
      lang,
      terms: termWeights(source, terms, lexicon),
      topics: topicTitles,
      topicTitles,
      pinned: [],
      suggestable: true,
      time: 0,
    };
  });
}

/** @returns the ids of ten suggestions, by the id of the text that receives them */
export function rankTexts(
  texts: readonly LinkedText[],
  variant: Variant = {},
): Map<string, string[]> {
  const documents = documentsOf(texts, variant);
  const related = relatedEssays(documents, { ...variant.options, suggestions: 10 });
  return new Map(
    Array.from(related, ([id, suggestions]) => [id, suggestions.map((each) => each.id)]),
  );
}
