// Suggestions for further reading, from the texts themselves: terms, then similarity, then choice.

import { chooseEssays } from "./choice.ts";
import { KeptPairs } from "./kept-pairs.ts";
import { primaryLanguage } from "./primary-language.ts";
import { type Reason, reasonFor } from "./reason-for.ts";
import { createSimilarity, type Similarity, type SimilarityOptions } from "./similarity.ts";
import type { EssayTerms } from "./terms.ts";

/** An essay as the engine sees it. */
export interface RelatedDocument {
  readonly id: string;
  /** BCP 47 language tag; only essays with the same primary language are compared. */
  readonly lang: string;
  /** What `termWeights()` gives for the essay. */
  readonly terms: EssayTerms;
  /** Topic ids. */
  readonly topics: readonly string[];
  /** The titles of `topics`, one by one. */
  readonly topicTitles: readonly string[];
  /** Ids that the writer wants suggested, in that order. */
  readonly pinned: readonly string[];
  /** Whether others may be led to it; drafts receive suggestions and are none. */
  readonly suggestable: boolean;
  /** The hard subjects that it is about. @default none */
  readonly hard?: readonly string[];
  /** Whether it is offered after one that is hard. @default false */
  readonly helps?: boolean;
  /** Ids that its page leads to anyway, such as the next of its series. @default none */
  readonly beside?: readonly string[];
  /** When it was published, in any unit; newer is greater. */
  readonly time: number;
}

/** An essay to read next, with what it shares, for the caller to put into words. */
export interface Suggestion {
  readonly id: string;
  /** To compare the suggestions for one essay by, and nothing else; pinned ones can have 0. */
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
  /**
   * How far two suggestions may be the same; beyond this the second comes after all others.
   *
   * @default 0.5
   */
  readonly nearlySame?: number;
}

export const defaults = {
  suggestions: 3,
  sharedTerms: 3,
  nearlySame: 0.5,
} satisfies RelatedEssaysOptions;

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
): Related {
  return createRelatedEssays(options)(documents);
}

/** Suggestions by the id of the document that receives them. */
export type Related = ReadonlyMap<string, readonly Suggestion[]>;

/**
 * Gives a function like {@link relatedEssays} that can be asked again with other documents. It gives
 * the same answers, faster for documents (the very same objects) that it has seen before.
 *
 * @throws {RangeError} when an option is negative
 */
export function createRelatedEssays(
  options: RelatedEssaysOptions = {},
): (documents: readonly RelatedDocument[]) => Related {
  const settings = { ...defaults, ...options };
  for (const [name, value] of Object.entries(settings)) {
    if (!(value >= 0)) throw new RangeError(`${name} must be 0 or more, not ${value}`);
  }
  const indexes = new Map<string, Index>();
  const reasons = new KeptPairs<RelatedDocument, Reason>();

  return (documents) => {
    reasons.startRound();
    const byId = mapById(documents);
    const related = new Map<string, readonly Suggestion[]>(documents.map(({ id }) => [id, []]));
    for (const [language, group] of groupsByLanguage(documents)) {
      const index = indexes.get(language) ?? createSimilarity<RelatedDocument>(settings);
      indexes.set(language, index);
      const similarity = index(group);
      const helping = group.filter(helpsOthers).sort(newestFirst);
      for (const document of group) {
        const choices = chooseEssays(
          document,
          {
            byId,
            helping,
            forEachMatch: (visit) => similarity.forEachMatch(document, visit),
            isSame: (one, another) => similarity.sameness(one, another) > settings.nearlySame,
          },
          settings.suggestions,
        );
        const suggestions = choices.map(({ document: other, pinned }) => {
          const numbers = similarity.sharedNumbers(document, other);
          const reason = reasons.keep(
            document,
            other,
            () => reasonFor(document, other, numbers, settings.sharedTerms),
            ({ numbers: before }) => before === numbers,
          );
          return suggestion(other, pinned, similarity.score(document, other), reason);
        });
        related.set(document.id, suggestions);
      }
    }
    return related;
  };
}

function suggestion(
  { id }: RelatedDocument,
  pinned: boolean,
  score: number,
  { sharedTopics, sharedTerms }: Reason,
): Suggestion {
  return { id, score, pinned, sharedTopics, sharedTerms };
}

function helpsOthers({ helps = false, suggestable, hard = [] }: RelatedDocument): boolean {
  return helps && suggestable && hard.length === 0;
}

function newestFirst(a: RelatedDocument, b: RelatedDocument): number {
  return b.time - a.time || (a.id < b.id ? -1 : 1);
}

type Index = (documents: readonly RelatedDocument[]) => Similarity<RelatedDocument>;

function mapById(documents: readonly RelatedDocument[]): ReadonlyMap<string, RelatedDocument> {
  const byId = new Map<string, RelatedDocument>();
  for (const document of documents) {
    if (byId.has(document.id)) throw new RangeError(`Two documents have the id "${document.id}"`);
    byId.set(document.id, document);
  }
  return byId;
}

function groupsByLanguage(
  documents: readonly RelatedDocument[],
): ReadonlyMap<string, RelatedDocument[]> {
  return Map.groupBy(documents, ({ lang }) => primaryLanguage(lang));
}
