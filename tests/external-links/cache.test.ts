import { describe, expect, test } from "vitest";
import { parseLinkCache, printLinkCache } from "../../src/external-links/link-cache.ts";
import { check, linkServer, linksTo } from "./link-server.ts";

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 5, 15);

describe("the cache", () => {
  test("spares a page that was there the request", async () => {
    const { origin, asked } = await linkServer({ "/": 200 });
    const links = linksTo(`${origin}/`);
    const first = await check(links, { now: () => now });
    const second = await check(links, { now: () => now + 7 * day - 1, cache: first.cache });
    expect(second).toEqual(first);
    expect(asked).toEqual(["HEAD /"]);
  });

  test("is believed for seven days", async () => {
    const { origin, asked } = await linkServer({ "/": [200, 410] });
    const links = linksTo(`${origin}/`);
    const { cache } = await check(links, { now: () => now });
    const { report } = await check(links, { now: () => now + 7 * day, cache });
    expect(report.broken).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });

  test("remembers where a page has moved", async () => {
    const { origin, asked } = await linkServer({ "/": [301, { location: "/b" }], "/b": 200 });
    const links = linksTo(`${origin}/#part`);
    const first = await check(links, { now: () => now });
    const second = await check(links, { now: () => now, cache: first.cache });
    expect(second.report.moved).toEqual([{ ...links[0], to: `${origin}/b#part` }]);
    expect(asked).toHaveLength(2);
  });

  test("keeps no failures", async () => {
    const { origin, asked } = await linkServer({ "/a": [404, 404, 200], "/b": [403, 403, 200] });
    const links = linksTo(`${origin}/a`, `${origin}/b`);
    const { cache } = await check(links, { now: () => now });
    expect([...cache]).toEqual([]);
    expect((await check(links, { now: () => now, cache })).report.ok).toBe(2);
    expect(asked).toHaveLength(6);
  });

  test("forgets pages that nothing links to any more", async () => {
    const { origin } = await linkServer({ "/a": 200, "/b": 200 });
    const { cache } = await check(linksTo(`${origin}/a`, `${origin}/b`));
    const later = await check(linksTo(`${origin}/b`), { cache });
    expect([...later.cache.keys()]).toEqual([`${origin}/b`]);
  });

  test("is not believed when it comes from the future", async () => {
    const { origin, asked } = await linkServer({ "/": 200 });
    const cache = new Map([[`${origin}/`, { status: 200, checkedAt: now + 1 }]]);
    await check(linksTo(`${origin}/`), { now: () => now, cache });
    expect(asked).toHaveLength(1);
  });

  test("comes back from its file as it was, in order", () => {
    const cache = new Map([
      ["https://b.org/", { status: 200, checkedAt: now, to: "https://c.org/" }],
      ["https://a.org/", { status: 204, checkedAt: now }],
    ]);
    const text = printLinkCache(cache);
    expect(parseLinkCache(text)).toEqual(cache);
    expect(text.indexOf("a.org")).toBeLessThan(text.indexOf("b.org"));
    expect(text.endsWith("}\n")).toBe(true);
  });

  test.each([
    "",
    "not JSON",
    "[]",
    "null",
    '{"version":2,"answers":{}}',
    '{"version":1,"answers":{"https://a.org/":{"status":"200","checkedAt":1}}}',
    '{"version":1,"answers":{"https://a.org/":{"status":200',
  ])("is empty when its file holds %j", (text) => {
    expect(parseLinkCache(text)).toEqual(new Map());
  });
});
