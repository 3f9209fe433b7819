// Suggestions for further reading, from the texts themselves: terms, then similarity, then choice.

import { chooseEssays } from "./choice.ts";
import { primaryLanguage } from "./primary-language.ts";
import { sharedTopics, tellingTerms } from "./reasons.ts";
import { cosineSimilarity, type Similarity, type SimilarityOptions } from "./similarity.ts";
import type { TermWeights } from "./terms.ts";

/** An essay as the engine sees it. */
export interface RelatedDocument {
  readonly id: string;
  /** BCP 47 language tag; only essays with the same primary language are compared. */
  readonly lang: string;
  /** What `termWeights()` gives. */
  readonly terms: TermWeights;
  /** Topic ids. */
  readonly topics: readonly string[];
  /** The titles of `topics`, one by one. */
  readonly topicTitles: readonly string[];
  /** Ids that the writer wants suggested, in that order. */
  readonly pinned: readonly string[];
  /** Whether others may be led to it; drafts receive suggestions and are none. */
  readonly suggestable: boolean;
  /** When it was published, in any unit; newer is greater. */
  readonly time: number;
}

/** An essay to read next, with what it shares, for the caller to put into words. */
export interface Suggestion {
  readonly id: string;
  /** Cosine from 0 to 1; pinned ones can have 0. */
  readonly score: number;
  readonly pinned: boolean;
  /** Ids of the topics of both, in the order of the essay that receives the suggestion. */
  readonly sharedTopics: readonly string[];
  /** Words of both texts in lower case, the most telling first. */
  readonly sharedTerms: readonly string[];
}

export interface RelatedEssaysOptions extends SimilarityOptions {
  /**
   * How many suggestions an essay gets at most; what its writer pinned is kept even beyond.
   *
   * @default 3
   */
  readonly suggestions?: number;
  /**
   * How many shared terms a suggestion names at most.
   *
   * @default 3
   */
  readonly sharedTerms?: number;
}

export const defaults = { suggestions: 3, sharedTerms: 3 } satisfies RelatedEssaysOptions;

/**
 * The suggestions for each essay of the site. The same essays give the same suggestions, in whatever
 * order they come.
 *
 * @returns suggestions by id, for every document, in the order given; pinned ones first, then the most
 * alike, of equals the newer, then by id; fewer when nothing else shares a term
 * @throws {RangeError} when two documents have one id, an option is negative, or a language tag is not
 * well-formed
 */
export function relatedEssays(
  documents: readonly RelatedDocument[],
  options: RelatedEssaysOptions = {},
): ReadonlyMap<string, readonly Suggestion[]> {
  const settings = { ...defaults, ...options };
  for (const [name, value] of Object.entries(settings)) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more, not ${value}`);
  }
  const byId = mapById(documents);
  const related = new Map<string, readonly Suggestion[]>(documents.map(({ id }) => [id, []]));
  for (const group of groupsByLanguage(documents)) {
    const similarity = cosineSimilarity(group, settings);
    for (const document of group) {
      const choices = chooseEssays(
        document,
        byId,
        (visit) => similarity.forEachMatch(document, visit),
        settings.suggestions,
      );
      related.set(
        document.id,
        choices.map((choice) => ({
          id: choice.document.id,
          pinned: choice.pinned,
          ...whatTheyShare(document, choice.document, similarity, settings.sharedTerms),
        })),
      );
    }
  }
  return related;
}

function whatTheyShare(
  document: RelatedDocument,
  other: RelatedDocument,
  similarity: Similarity<RelatedDocument>,
  count: number,
): Pick<Suggestion, "score" | "sharedTopics" | "sharedTerms"> {
  const compared = similarity.compare(document, other);
  return {
    score: compared.score,
    sharedTopics: sharedTopics(document, other),
    sharedTerms: tellingTerms(document, other, compared.sharedTerms, count),
  };
}

function mapById(documents: readonly RelatedDocument[]): ReadonlyMap<string, RelatedDocument> {
  const byId = new Map<string, RelatedDocument>();
  for (const document of documents) {
    if (byId.has(document.id)) throw new RangeError(`Two documents have the id "${document.id}"`);
    byId.set(document.id, document);
  }
  return byId;
}

function groupsByLanguage(documents: readonly RelatedDocument[]): Iterable<RelatedDocument[]> {
  return Map.groupBy(documents, ({ lang }) => primaryLanguage(lang)).values();
}
