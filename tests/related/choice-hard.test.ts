import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRelatedEssays, type RelatedDocument } from "../../src/related/related-essays.ts";
import { essay } from "./essays.ts";

const suggested = (documents: readonly RelatedDocument[], id: string) =>
  createRelatedEssays()(documents)
    .get(id)
    ?.map((suggestion) => suggestion.id);

describe("SM-11: suggestions for an essay on a hard subject", () => {
  test("begin with one that helps, though others are more alike", () => {
    const documents = [
      essay("a", "tea cups walking", { hard: ["suicide"] }),
      essay("b", "tea cups walking"),
      essay("c", "tea rain", { helps: true }),
      essay("d", "tea cups"),
    ];
    expect(suggested(documents, "a")).toEqual(["c", "b", "d"]);
  });

  test("hold one that helps, though it has nothing in common", () => {
    const documents = [
      essay("a", "tea cups", { hard: ["suicide"] }),
      essay("b", "tea cups"),
      essay("c", "snow", { helps: true }),
    ];
    expect(suggested(documents, "a")).toEqual(["c", "b"]);
    expect(suggested(documents, "b")).toEqual(["a"]);
  });

  test("keep to what the writer pinned when that helps already", () => {
    const documents = [
      essay("a", "tea", { hard: ["suicide"], pinned: ["c"] }),
      essay("b", "tea", { helps: true }),
      essay("c", "snow", { helps: true }),
    ];
    expect(suggested(documents, "a")).toEqual(["c", "b"]);
  });

  test("may hold one on another hard subject", () => {
    const documents = [
      essay("a", "tea", { hard: ["suicide"] }),
      essay("b", "tea", { hard: ["bereavement"] }),
      essay("c", "tea", { hard: ["bereavement", "suicide"] }),
    ];
    expect(suggested(documents, "a")).toEqual(["b"]);
  });
});

describe("the suggestions for any essays, some of them hard", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g"];
  const subjects = ["suicide", "abuse", "bereavement"];
  const corpus = fc.shuffledSubarray(ids).chain((chosen) => {
    const fields = fc.record({
      text: fc
        .array(fc.constantFrom("tea", "cups", "walking", "friend", "sleep"))
        .map((texts) => texts.join(" ")),
      pinned: fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
      hard: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: fc.shuffledSubarray(subjects) },
      ),
      helps: fc.boolean(),
      suggestable: fc.boolean(),
      time: fc.integer({ min: 0, max: 3 }),
    });
    return fc
      .tuple(...chosen.map(() => fields))
      .map((rows) => rows.map(({ text, ...rest }, at) => essay(chosen[at] ?? "", text, rest)));
  });

  test("never put two on the same hard subject beside each other", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const hardOf = new Map(documents.map(({ id, hard = [] }) => [id, hard]));
        for (const [id, suggestions] of createRelatedEssays()(documents)) {
          const beside = [id, ...suggestions.map((suggestion) => suggestion.id)];
          const all = beside.flatMap((each) => hardOf.get(each) ?? []);
          expect(new Set(all).size, beside.join(" ")).toBe(all.length);
        }
      }),
    );
  });

  test("hold one that helps after each hard one, where there is one and room for it", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const isHelp = ({ id, helps, suggestable, hard = [] }: RelatedDocument, of: string) =>
          helps && suggestable && hard.length === 0 && id !== of;
        for (const [id, suggestions] of createRelatedEssays()(documents)) {
          const own = documents.find((document) => document.id === id);
          if (!own?.hard?.length || suggestions.every(({ pinned }) => pinned)) continue;
          const help = documents.filter((document) => isHelp(document, id)).map((each) => each.id);
          if (help.length === 0) continue;
          expect(suggestions.some((suggestion) => help.includes(suggestion.id))).toBe(true);
        }
      }),
    );
  });

  test("are as many as a search of all by rank finds", () => {
    fc.assert(
      fc.property(corpus, (documents) => {
        const all = createRelatedEssays({ suggestions: 100 })(documents);
        for (const [id, few] of createRelatedEssays({ suggestions: 3 })(documents)) {
          const pinned = few.filter((suggestion) => suggestion.pinned).length;
          expect(few).toEqual(all.get(id)?.slice(0, Math.max(3, pinned)));
        }
      }),
    );
  });
});
