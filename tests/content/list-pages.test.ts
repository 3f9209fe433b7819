import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listPages } from "../../src/content/list-pages.ts";
import { essayText, loadSite } from "../helpers/content-site.ts";

function essays(count: number) {
  const files = Array.from({ length: count }, (_, index) => [
    `essays/tea-${index}.md`,
    essayText(),
  ]);
  return loadSite(Object.fromEntries(files)).essays;
}

describe("the pages of a list", () => {
  test("link to their neighbours", () => {
    const pages = listPages("tea", essays(5), "/topics/tea/", 2);
    const links = pages.map(({ url, newerUrl, olderUrl }) => ({ url, newerUrl, olderUrl }));
    expect(links).toEqual([
      { url: "/topics/tea/", newerUrl: undefined, olderUrl: "/topics/tea/page/2/" },
      { url: "/topics/tea/page/2/", newerUrl: "/topics/tea/", olderUrl: "/topics/tea/page/3/" },
      { url: "/topics/tea/page/3/", newerUrl: "/topics/tea/page/2/", olderUrl: undefined },
    ]);
    expect(
      pages.map(({ subject, total, number, count }) => [subject, total, number, count]),
    ).toEqual([1, 2, 3].map((number) => ["tea", 5, number, 3]));
  });

  test("of nothing are one that is empty", () => {
    expect(listPages(undefined, [], "/essays/", 20)).toEqual([
      { subject: undefined, essays: [], total: 0, url: "/essays/", number: 1, count: 1 },
    ]);
  });

  test("hold all essays in their order, and no page more than its size", () => {
    const all = essays(12);
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.integer({ min: 1, max: 14 }), (length, size) => {
        const some = all.slice(0, length);
        const pages = listPages(undefined, some, "/essays/", size);
        expect(pages.flatMap((page) => page.essays)).toEqual(some);
        pages.forEach((page, index) => {
          const isLast = index === pages.length - 1;
          expect(page.essays.length).toBe(isLast ? length - index * size : size);
          expect(page.essays.length > 0 || length === 0).toBe(true);
          expect(page.newerUrl).toBe(pages[index - 1]?.url);
          expect(page.olderUrl).toBe(pages[index + 1]?.url);
        });
        expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
      }),
    );
  });
});
