import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRelatedEssays, relatedEssays } from "../../src/related/related-essays.ts";
import { essay } from "./essays.ts";

describe("the suggestions for any essays", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const corpus = fc.shuffledSubarray(ids).chain((chosen) => {
    const fields = fc.record({
      text: fc
        .array(fc.constantFrom("tea", "cups", "walking", "friend", "sleep", "rain", "the", "12"))
        .map((texts) => texts.join(" ")),
      lang: fc.constantFrom("en", "en-GB", "de"),
      pinned: fc.array(fc.constantFrom(...ids, "missing"), { maxLength: 5 }),
      suggestable: fc.boolean(),
      time: fc.integer({ min: 0, max: 3 }),
    });
    return fc
      .tuple(...chosen.map(() => fields))
      .map((rows) => rows.map(({ text, ...rest }, at) => essay(chosen[at] ?? "", text, rest)));
  });

  test("never hold the essay itself, a draft, or an essay twice", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        for (const [id, suggestions] of relatedEssays(documents)) {
          const suggested = suggestions.map((suggestion) => suggestion.id);
          expect(suggested).not.toContain(id);
          expect(new Set(suggested).size).toBe(suggested.length);
          for (const document of documents) {
            if (!document.suggestable) expect(suggested).not.toContain(document.id);
          }
        }
      }),
    );
  });

  test("score above 0 unless pinned, and stand after the pinned ones", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        for (const suggestions of relatedEssays(documents).values()) {
          const filled = suggestions.filter(({ pinned }) => !pinned);
          expect(suggestions.slice(suggestions.length - filled.length)).toEqual(filled);
          expect(filled.every(({ score }) => score > 0)).toBe(true);
        }
      }),
    );
  });

  test("begin with everything that was pinned and can be read, in the writer's order", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const published = documents.filter(({ suggestable }) => suggestable).map(({ id }) => id);
        for (const { id, pinned } of documents) {
          const wanted = new Set(pinned.filter((each) => each !== id && published.includes(each)));
          const suggestions = relatedEssays(documents).get(id) ?? [];
          expect(suggestions.slice(0, wanted.size).map((each) => each.id)).toEqual([...wanted]);
        }
      }),
    );
  });

  test("name only terms that both texts hold", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const termsOf = new Map(documents.map(({ id, terms }) => [id, [...terms.words.keys()]]));
        for (const [id, suggestions] of relatedEssays(documents)) {
          for (const term of suggestions.flatMap(({ sharedTerms }) => sharedTerms)) {
            expect(termsOf.get(id)).toContain(term);
          }
          for (const { id: other, sharedTerms } of suggestions) {
            expect(sharedTerms.every((term) => termsOf.get(other)?.includes(term))).toBe(true);
          }
        }
      }),
    );
  });

  test("do not depend on the order of the essays", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        expect(relatedEssays(documents.toReversed())).toEqual(relatedEssays(documents));
      }),
    );
  });

  test("do not change for published essays when drafts are taken away", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const published = documents.filter(({ suggestable }) => suggestable);
        const all = relatedEssays(documents);
        for (const [id, suggestions] of relatedEssays(published)) {
          expect(all.get(id)).toEqual(suggestions);
        }
      }),
    );
  });

  test("are the same when they are asked for again and again while the essays change", () => {
    const sites = fc.array(corpus, { minLength: 2, maxLength: 6 });
    const choices = fc.infiniteStream(fc.boolean());
    // Limits so low that some neighbours are not kept and some terms not looked for.
    const limits = fc.record({
      neighbours: fc.integer({ min: 1, max: 6 }),
      lookedAt: fc.integer({ min: 0, max: 12 }),
    });
    fc.assert(
      fc.property(sites, choices, limits, (corpora, keeps, options) => {
        const related = createRelatedEssays(options);
        let before: (typeof corpora)[number] = [];
        for (const documents of corpora) {
          const current = documents.map(
            (document) =>
              (keeps.next().value && before.find(({ id }) => id === document.id)) || document,
          );
          expect(related(current)).toEqual(relatedEssays(current, options));
          before = current;
        }
      }),
    );
  });
});
