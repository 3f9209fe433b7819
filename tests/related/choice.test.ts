import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choosable, chooseEssays } from "../../src/related/choice.ts";

function essay(id: string, fields: Partial<Choosable> = {}): Choosable {
  return { id, time: 0, pinned: [], suggestable: true, ...fields };
}

type Match = readonly [Choosable, number];

/** Chooses among `others`, where each [essay, score] is a match. */
function choose(
  document: Choosable,
  matches: readonly Match[],
  count = 3,
  others: readonly Choosable[] = matches.map(([other]) => other),
): { id: string; pinned: boolean }[] {
  const byId = new Map([document, ...others].map((each) => [each.id, each]));
  const choices = chooseEssays(
    document,
    {
      byId,
      helping: others.filter(({ id }) => id.startsWith("help")),
      forEachMatch: (visit) => {
        for (const [other, score] of matches) visit(other, score);
      },
    },
    count,
  );
  return choices.map((choice) => ({ id: choice.document.id, pinned: choice.pinned }));
}

function ids(...args: Parameters<typeof choose>): string[] {
  return choose(...args).map(({ id }) => id);
}

describe("chooseEssays", () => {
  test("takes the most alike first", () => {
    const matches = [0.1, 0.4, 0.2, 0.3].map((score): Match => [essay(`s${score}`), score]);
    expect(ids(essay("a"), matches)).toEqual(["s0.4", "s0.3", "s0.2"]);
  });

  test("prefers the newer of two equally alike essays", () => {
    const [old, recent] = [essay("b", { time: 1 }), essay("c", { time: 2 })];
    expect(
      ids(
        essay("a"),
        [
          [old, 0.5],
          [recent, 0.5],
        ],
        1,
      ),
    ).toEqual(["c"]);
  });

  test("goes by id when score and time are equal", () => {
    expect(
      ids(
        essay("a"),
        [
          [essay("c"), 0.5],
          [essay("b"), 0.5],
        ],
        1,
      ),
    ).toEqual(["b"]);
  });

  test("puts pinned essays first, in the writer's order, and says so", () => {
    const asker = essay("a", { pinned: ["d", "b"] });
    const matches: readonly Match[] = [
      [essay("b"), 0.9],
      [essay("c"), 0.8],
      [essay("d"), 0.1],
    ];
    expect(choose(asker, matches)).toEqual([
      { id: "d", pinned: true },
      { id: "b", pinned: true },
      { id: "c", pinned: false },
    ]);
  });

  test("keeps pinned essays that share nothing", () => {
    expect(ids(essay("a", { pinned: ["b"] }), [], 3, [essay("b")])).toEqual(["b"]);
  });

  test("keeps all pinned essays when they are more than the count", () => {
    const others = ["b", "c", "d", "e"].map((id) => essay(id));
    const asker = essay("a", { pinned: ["e", "d", "c", "b"] });
    expect(ids(asker, [], 3, others)).toEqual(["e", "d", "c", "b"]);
  });

  test("skips pinned essays that do not exist, may not be suggested, or are the essay itself", () => {
    const asker = essay("a", { pinned: ["missing", "draft", "a", "__proto__", "b", "b"] });
    const others = [essay("draft", { suggestable: false }), essay("b")];
    expect(ids(asker, [], 3, others)).toEqual(["b"]);
  });

  test("chooses nothing when nothing is wanted", () => {
    expect(ids(essay("a"), [[essay("b"), 1]], 0)).toEqual([]);
  });

  test("puts off what is nearly the same as one before it, in any number", () => {
    const scores = fc.array(
      fc.record({
        score: fc.integer({ min: 1, max: 4 }),
        time: fc.integer({ min: 0, max: 2 }),
        subject: fc.constantFrom("tea", "sleep", "work"),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 6 }), (found, count) => {
        const matches = found.map(
          ({ score, time, subject }, index): Match => [
            essay(`${subject} ${index}`, { time }),
            score,
          ],
        );
        const subject = ({ id }: Choosable) => id.split(" ")[0];
        const sorted = matches
          .toSorted(
            ([a, scoreA], [b, scoreB]) =>
              scoreB - scoreA || b.time - a.time || (a.id < b.id ? -1 : 1),
          )
          .map(([other]) => other);
        const isFirst = (other: Choosable) =>
          sorted.find((each) => subject(each) === subject(other)) === other;
        const expected = [...sorted.filter(isFirst), ...sorted.filter((each) => !isFirst(each))];
        const chosen = chooseEssays(
          essay("a"),
          {
            byId: new Map(),
            forEachMatch: (visit) => {
              for (const [other, score] of matches) visit(other, score);
            },
            isSame: (one, other) => subject(one) === subject(other),
          },
          count,
        );
        expect(chosen.map(({ document }) => document.id)).toEqual(
          expected.slice(0, count).map(({ id }) => id),
        );
      }),
    );
  });

  test("keeps of any number of matches what sorting them all would put first", () => {
    const scores = fc.array(
      fc.record({ score: fc.integer({ min: 1, max: 4 }), time: fc.integer({ min: 0, max: 2 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 6 }), (found, count) => {
        const matches = found.map(
          ({ score, time }, index): Match => [essay(`e${index}`, { time }), score],
        );
        const sorted = matches.toSorted(
          ([a, scoreA], [b, scoreB]) =>
            scoreB - scoreA || b.time - a.time || (a.id < b.id ? -1 : 1),
        );
        const expected = sorted.slice(0, count).map(([{ id }]) => id);
        expect(ids(essay("a"), matches, count)).toEqual(expected);
        expect(ids(essay("a"), matches.toReversed(), count)).toEqual(expected);
      }),
    );
  });
});
