import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRelatedEssays, type RelatedDocument } from "../../src/related/related-essays.ts";
import { essay } from "./essays.ts";

const size = 12;
const text = fc
  .array(
    fc.constantFrom("tea", "cup", "walk", "friend", "sleep", "rain", "moss", "snow", "bread"),
    {
      maxLength: 6,
    },
  )
  .map((all) => all.join(", the "));

/** One essay of a site is written anew, held back, or published again. */
const change = fc.record({
  at: fc.nat({ max: size - 1 }),
  text,
  suggestable: fc.boolean(),
  // Words that no other essay holds change how long a text is, and nothing else.
  own: fc.boolean(),
});

/** So low that some neighbours are not kept and some terms are not looked for. */
const limits = fc.record({
  neighbours: fc.integer({ min: 1, max: 4 }),
  lookedAt: fc.integer({ min: 0, max: 30 }),
});

describe("a site in which one essay after the other changes", () => {
  test("has the suggestions that it has from scratch, to the last digit", () => {
    const start = fc.array(text, { minLength: size, maxLength: size });
    const changes = fc.array(change, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(start, changes, limits, (texts, all, options) => {
        const relate = createRelatedEssays(options);
        let site = texts.map((each, index): RelatedDocument => essay(`e${index}`, each));
        relate(site);
        for (const { at, text: body, suggestable, own } of all) {
          const written = own ? `${body}, own${at}` : body;
          site = site.with(at, essay(`e${at}`, written, { suggestable }));
          expect(relate(site)).toEqual(createRelatedEssays(options)(site));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("looks again for what was not kept when one that was kept goes away", () => {
    const near = ["a", "b", "c", "d"].map((id, index) =>
      essay(id, `tea, the cup${", the rain".repeat(index)}`),
    );
    const options = { neighbours: 1, suggestions: 1 };
    const relate = createRelatedEssays(options);
    const asker = essay("asker", "tea, the cup");
    const before = relate([asker, ...near]).get("asker") ?? [];
    const left = near.filter(({ id }) => id !== before[0]?.id);
    const after = relate([asker, ...left]).get("asker");
    expect(after).toEqual(createRelatedEssays(options)([asker, ...left]).get("asker"));
    expect(after).toHaveLength(1);
  });

  test("weighs texts anew when only words that one of them holds have become rarer", () => {
    const relate = createRelatedEssays();
    const alike = ["a", "b", "c"].map((id) => essay(id, `tea, the only${id}`));
    const alone = ["d", "e", "f", "g", "h"].map((id) => essay(id, `only${id}`));
    // A term of three is equally rare among seven and among eight, one of a single text is not.
    const seven = [...alike, ...alone.slice(1)];
    expect(relate(seven)).toEqual(createRelatedEssays()(seven));
    const eight = [...alike, ...alone];
    expect(relate(eight)).toEqual(createRelatedEssays()(eight));
  });
});
