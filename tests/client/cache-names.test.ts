import { expect, test } from "vitest";
import { cacheNames, isOfSite } from "../../src/client/parts/cache-names.ts";

const scope = "https://tea.example/blog/";

test("the caches of a site are its own, and no other's on the same host", () => {
  const { pages, files } = cacheNames(scope);
  expect(pages).not.toBe(files);
  for (const name of [pages, files]) {
    expect(isOfSite(name, scope)).toBe(true);
    expect(isOfSite(name, "https://tea.example/")).toBe(false);
    expect(isOfSite(name, "https://tea.example/blog/more/")).toBe(false);
  }
});

test.each([
  [`kept-0 pages ${scope}`, true],
  [`kept-12 files ${scope}`, true],
  [`kept-1 words ${scope}`, false],
  [scope, false],
  ["", false],
])("a cache named %j is the site's: %s", (name, isIts) => {
  expect(isOfSite(name, scope)).toBe(isIts);
});
