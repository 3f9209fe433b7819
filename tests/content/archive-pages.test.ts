import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archivePages } from "../../src/content/archive-pages.ts";
import type { Essay } from "../../src/content/publication.ts";
import { essayText, loadSite } from "../helpers/content-site.ts";

/** So many essays of each year, newest first. */
function essays(counts: Readonly<Record<string, number>>): readonly Essay[] {
  const files = Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, index) => [
      `essays/tea-${year}-${index}.md`,
      essayText({ date: `${year}-01-02` }),
    ]),
  );
  return loadSite(Object.fromEntries(files)).essays;
}

function shape(counts: Readonly<Record<string, number>>, size: number) {
  return archivePages(essays(counts), "/essays/", size).map(({ url, years }) => [
    url,
    ...years.map((one) => `${one.year}: ${one.essays.length}`),
  ]);
}

describe("the archive", () => {
  test.each([
    ["is one page without years when there are no essays", {}, [["/essays/"]]],
    ["is one page for one essay", { 2026: 1 }, [["/essays/", "2026: 1"]]],
    ["is one page for what fits on it", { 2026: 1, 2024: 2 }, [["/essays/", "2026: 1", "2024: 2"]]],
    [
      "begins a page with the year that does not fit whole",
      { 2026: 2, 2025: 2, 2024: 1 },
      [
        ["/essays/", "2026: 2"],
        ["/essays/page/2/", "2025: 2", "2024: 1"],
      ],
    ],
    [
      "keeps a year together that is larger than a page",
      { 2026: 1, 2025: 5, 2024: 1 },
      [
        ["/essays/", "2026: 1"],
        ["/essays/page/2/", "2025: 5"],
        ["/essays/page/3/", "2024: 1"],
      ],
    ],
  ])("%s", (_, counts, pages) => {
    expect(shape(counts, 3)).toEqual(pages);
  });

  test("leads from every page to every year", () => {
    const pages = archivePages(essays({ 2026: 1, 2025: 1, 2023: 1 }), "/essays/", 2);
    expect(pages.map(({ total, number, count }) => [total, number, count])).toEqual([
      [3, 1, 2],
      [3, 2, 2],
    ]);
    for (const { ways } of pages) {
      expect(ways).toEqual([
        { year: "2026", pageUrl: "/essays/" },
        { year: "2025", pageUrl: "/essays/" },
        { year: "2023", pageUrl: "/essays/page/2/" },
      ]);
    }
  });

  test("holds every essay once, in order, and each year on one page", () => {
    const all = essays({ 2026: 3, 2025: 1, 2024: 4, 2022: 2, 2021: 1 });
    fc.assert(
      fc.property(fc.subarray([...all]), fc.integer({ min: 1, max: 12 }), (some, size) => {
        const pages = archivePages(some, "/essays/", size);
        expect(pages.flatMap((page) => page.essays)).toEqual(some);
        const years = pages.flatMap((page) => page.years.map(({ year }) => year));
        expect(years).toEqual([...new Set(some.map(({ date }) => date.day.slice(0, 4)))]);
        for (const page of pages) {
          expect(page.essays).toEqual(page.years.flatMap((one) => one.essays));
          expect(page.essays.length <= size || page.years.length === 1).toBe(true);
        }
      }),
    );
  });
});
