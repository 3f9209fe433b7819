// Ranks texts of a corpus with the engine and the defaults of the site, read as the site reads essays.

import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { words } from "../../src/reading-time/words.ts";
import {
  type RelatedDocument,
  type RelatedEssaysOptions,
  relatedEssays,
} from "../../src/related/related-essays.ts";
import { termWeights } from "../../src/related/terms.ts";
import { type LinkedText, withoutLinks } from "./link-corpus.ts";

const lang = "en";

/** The texts as the engine sees them: their links are gone before anything is read. */
export function documentsOf(texts: readonly LinkedText[]): RelatedDocument[] {
  return texts.map(({ id, title, description, tags, body }) => {
    const { opening, sections } = renderMarkdown(withoutLinks(body), lang);
    const topics = tags ?? [];
    const terms = termWeights({
      lang,
      title,
      description: description ?? "",
      topicTitles: topics,
      bodyWords: [opening, ...sections.map(({ text }) => text)].flatMap((text) =>
        words(text, lang),
      ),
    });
    return {
      id,
      lang,
      terms,
      topics,
      topicTitles: topics,
      pinned: [],
      suggestable: true,
      time: 0,
    };
  });
}

/** @returns the ids that are suggested, by the id of the text that receives them */
export function rankTexts(
  documents: readonly RelatedDocument[],
  options: RelatedEssaysOptions = {},
): Map<string, string[]> {
  const related = relatedEssays(documents, { suggestions: 10, ...options });
  return new Map(
    Array.from(related, ([id, suggestions]) => [id, suggestions.map((each) => each.id)]),
  );
}
