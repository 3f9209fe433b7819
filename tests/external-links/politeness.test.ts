import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { checkLinks } from "../../src/external-links/check-links.ts";
import { answering, check, checkOne, linkServer, linksTo } from "./link-server.ts";

/** Time that only passes while somebody sleeps. */
function stoppedClock() {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

const paths = (count: number) => Array.from({ length: count }, (_, index) => `/${index}`);

describe("requests", () => {
  test("come one at a time to a host", async () => {
    const server = await linkServer({}, (_, response) => {
      setTimeout(() => response.writeHead(200).end(), 2);
    });
    const { report } = await check(linksTo(...paths(20).map((path) => server.origin + path)));
    expect(report.ok).toBe(20);
    expect(server.asked).toHaveLength(20);
    expect(server.mostAtOnce()).toBe(1);
  });

  test("come one at a time to a host to which others redirect", async () => {
    const target = await linkServer({}, (_, response) => {
      setTimeout(() => response.writeHead(200).end(), 2);
    });
    const sources = await Promise.all(
      paths(4).map((path) => linkServer({ "/": [302, { location: target.origin + path }] })),
    );
    const { report } = await check(linksTo(...sources.map(({ origin }) => `${origin}/`)));
    expect(report.ok).toBe(4);
    expect(target.mostAtOnce()).toBe(1);
  });

  test("go to several hosts at once, but not to all", async () => {
    let current = 0;
    let most = 0;
    const fetch: typeof globalThis.fetch = async () => {
      current += 1;
      most = Math.max(most, current);
      await delay(1);
      current -= 1;
      return new Response();
    };
    const hosts = paths(20).map((path) => `https://host${path.slice(1)}.org/`);
    expect((await check(linksTo(...hosts), { fetch })).report.ok).toBe(20);
    expect(most).toBe(8);
  });

  test("leave a host alone for half a second each time", async () => {
    const clock = stoppedClock();
    const { fetch } = answering(() => new Response());
    const links = linksTo(
      "https://a.org/1",
      "https://a.org/2",
      "https://b.org/",
      "https://a.org/3",
    );
    await checkLinks(links, { ...clock, fetch, userAgent: "test" });
    expect(clock.slept).toEqual([500, 500]);
  });

  test("say who asks, and bring neither cookies nor the page they come from", async () => {
    const seen: IncomingHttpHeaders[] = [];
    const { origin } = await linkServer({}, ({ headers, url }, response) => {
      seen.push(headers);
      const next = url === "/" ? { location: "/b" } : {};
      response.writeHead(url === "/" ? 302 : 200, { "set-cookie": "a=1", ...next }).end();
    });
    await checkOne(`${origin}/`);
    expect(seen.map((headers) => headers["user-agent"])).toEqual(
      Array(2).fill("test (+https://test.org/)"),
    );
    const forbidden = seen.flatMap(({ cookie, referer, authorization }) => [
      cookie,
      referer,
      authorization,
    ]);
    expect(forbidden).toEqual(Array(6).fill(undefined));
  });

  test("are made once for an address that several links have", async () => {
    const { origin, asked } = await linkServer({ "/a": 200 });
    const { report } = await check(linksTo(`${origin}/a`, `${origin}/a#one`, `${origin}/a#two`));
    expect(report.ok).toBe(3);
    expect(asked).toEqual(["HEAD /a"]);
  });
});

describe("a busy server", () => {
  test("gets the time that it asks for", async () => {
    const clock = stoppedClock();
    const { origin } = await linkServer({ "/": [[429, { "retry-after": "7" }], 200] });
    expect(await checkOne(`${origin}/`, clock)).toBe("ok: 1");
    expect(clock.slept).toEqual([7000]);
  });

  test("gets two seconds when it names no time", async () => {
    const clock = stoppedClock();
    const { origin } = await linkServer({ "/": [503, 200] });
    expect(await checkOne(`${origin}/`, clock)).toBe("ok: 1");
    expect(clock.slept).toEqual([2000]);
  });

  test("that asks for more than half a minute is not asked again", async () => {
    const clock = stoppedClock();
    const { origin, asked } = await linkServer({ "/": [429, { "retry-after": "3600" }] });
    expect(await checkOne(`${origin}/`, clock)).toBe("unsure: 429 Too Many Requests");
    expect(asked).toEqual(["HEAD /"]);
  });

  test("is not asked for other pages once it has refused twice", async () => {
    const { origin, asked } = await linkServer({}, (_, response) => response.writeHead(429).end());
    const { report } = await check(linksTo(...paths(10).map((path) => origin + path)));
    expect(report.unsure.map(({ reason }) => reason)).toEqual(
      Array(10).fill("429 Too Many Requests"),
    );
    expect(asked).toHaveLength(2);
  });

  test("does not hold up the others", async () => {
    const asked: string[] = [];
    const { promise: end, resolve } = Promise.withResolvers<void>();
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(String(input));
      const isBusy = asked.length === 1;
      return new Response(null, { status: isBusy ? 429 : 200 });
    };
    const done = check(linksTo("https://a.org/", "https://b.org/"), {
      fetch,
      atOnce: 1,
      sleep: () => end,
    });
    await expect.poll(() => asked).toEqual(["https://a.org/", "https://b.org/"]);
    resolve();
    expect((await done).report.ok).toBe(2);
  });
});
