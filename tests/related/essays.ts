// Essays for the tests of the engine, from as little as a title and a text.

import { words } from "../../src/reading-time/words.ts";
import type { RelatedDocument } from "../../src/related/related-essays.ts";
import { termWeights } from "../../src/related/terms.ts";

/** An essay whose body is `text`. */
export function essay(
  id: string,
  text: string,
  fields: Partial<RelatedDocument> = {},
): RelatedDocument {
  const { lang = "en", topicTitles = [] } = fields;
  const bodyWords = words(text, lang);
  return {
    id,
    lang,
    terms: termWeights({ lang, title: "", description: "", topicTitles, bodyWords }),
    topics: [],
    topicTitles,
    pinned: [],
    suggestable: true,
    time: 0,
    ...fields,
  };
}
