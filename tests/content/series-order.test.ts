import { describe, expect, test } from "vitest";
import { essayText, loadSite, problemsOf, recordsText } from "../helpers/content-site.ts";

/** An essay at a place of a series. */
function part(
  position: number,
  keys: Readonly<Record<string, string>> = {},
  id = "mornings",
): string {
  return essayText({ series: `{ id: ${id}, position: ${position} }`, ...keys });
}

describe("a series", () => {
  test("stands in the order of its positions, not of its dates", () => {
    const { seriesPages } = loadSite({
      "essays/a.md": part(10, { date: "2026-01-03" }),
      "essays/b.md": part(2, { date: "2026-01-02" }),
      "essays/c.md": part(7, { date: "2026-01-01" }),
      "essays/d.md": essayText(),
    });
    expect(seriesPages).toHaveLength(1);
    expect(seriesPages[0]).toMatchObject({ url: "/series/mornings/", minutes: 3 });
    expect(seriesPages[0]?.essays.map(({ slug }) => slug)).toEqual(["b", "c", "a"]);
  });

  test("tells each essay its place and its neighbours, counting only what is shown", () => {
    const { essayPages } = loadSite({
      "essays/a.md": part(1),
      "essays/b.md": part(2, { draft: "true" }),
      "essays/c.md": part(5),
      "essays/d.md": part(6, { date: "2027-01-01" }),
      "essays/e.md": essayText(),
    });
    const places = essayPages.map(({ essay, place }) => [
      essay.slug,
      place && [place.position, place.count, place.previous?.slug, place.next?.slug],
    ]);
    expect(places).toEqual([
      ["a", [1, 2, undefined, "c"]],
      ["c", [2, 2, "a", undefined]],
      ["e", undefined],
    ]);
  });

  test("has no page as long as it has no essay", () => {
    expect(loadSite({ "essays/a.md": part(1, { draft: "true" }) }).seriesPages).toEqual([]);
  });

  test("stands among others by title", () => {
    const { seriesPages } = loadSite({
      "data/series.yaml": recordsText(["zebras", "apples", "mornings"]),
      "essays/a.md": part(1, {}, "zebras"),
      "essays/b.md": part(1, {}, "mornings"),
      "essays/c.md": part(1, {}, "apples"),
    });
    expect(seriesPages.map(({ series }) => series.id)).toEqual(["apples", "mornings", "zebras"]);
  });
});

describe("two essays at one place of a series", () => {
  const taken = [
    "content/essays/b.md:6:35  error  position 1 of `mornings` is taken by content/essays/a.md\n    give each essay of a series its own number",
  ];

  test("are a problem of the second", () => {
    expect(
      problemsOf({ "essays/a.md": part(1), "essays/b.md": part(1), "essays/c.md": part(2) }),
    ).toEqual(taken);
  });

  test.each([
    ["a draft", { draft: "true" }],
    ["an essay of a later day, when nobody looks", { date: "2027-01-01" }],
  ])("are a problem also when one is %s", (_, keys) => {
    expect(problemsOf({ "essays/a.md": part(1), "essays/b.md": part(1, keys) })).toEqual(taken);
  });

  test("are none in different series", () => {
    const files = {
      "data/series.yaml": recordsText(["mornings", "evenings"]),
      "essays/a.md": part(1),
      "essays/b.md": part(1, {}, "evenings"),
    };
    expect(problemsOf(files)).toEqual([]);
  });
});
