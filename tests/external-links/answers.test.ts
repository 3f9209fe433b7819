import { describe, expect, test } from "vitest";
import {
  check,
  checkOne,
  failingFetch,
  linkServer,
  linksTo,
  onHead,
  type Reply,
} from "./link-server.ts";

const to = (status: number, location: string): Reply => [status, { location }];

const answers: [
  name: string,
  replies: Record<string, Reply | readonly Reply[]>,
  outcome: string,
][] = [
  ["a page", { "/": 200 }, "ok: 1"],
  ["an answer without content", { "/": 204 }, "ok: 1"],
  ["a page that is not there", { "/": 404 }, "broken: 404 Not Found"],
  ["a page that was taken away", { "/": 410 }, "broken: 410 Gone"],
  ["a page that only HEAD is refused", { "/": onHead(403, 200) }, "ok: 1"],
  ["a page that only HEAD does not find", { "/": onHead(404, 200) }, "ok: 1"],
  ["a server that does not know HEAD", { "/": onHead(405, 200) }, "ok: 1"],
  ["a server that has not made HEAD", { "/": onHead(501, 200) }, "ok: 1"],
  ["a server that breaks down at HEAD", { "/": onHead(500, 200) }, "ok: 1"],
  ["a page that programs may not see", { "/": 403 }, "unsure: 403 Forbidden"],
  ["a page for which one must sign in", { "/": 401 }, "unsure: 401 Unauthorized"],
  ["a status that nobody knows", { "/": 999 }, "unsure: 999"],
  ["a server that breaks down", { "/": 500 }, "unsure: 500 Internal Server Error"],
  ["a server that is busy for a moment", { "/": [429, 200] }, "ok: 1"],
  ["a server that says when to come back", { "/": [[429, { "retry-after": "1" }], 200] }, "ok: 1"],
  [
    "a server that names a date",
    { "/": [[503, { "retry-after": "Mon, 01 Jan 2024 00:00:00 GMT" }], 200] },
    "ok: 1",
  ],
  ["a server that stays busy", { "/": 429 }, "unsure: 429 Too Many Requests"],
  ["a server that is down", { "/": 503 }, "unsure: 503 Service Unavailable"],
  ["a temporary redirect", { "/": to(302, "/b"), "/b": 200 }, "ok: 1"],
  ["a temporary redirect that keeps the method", { "/": to(307, "/b"), "/b": 200 }, "ok: 1"],
  ["a permanent redirect", { "/": to(301, "/b"), "/b": 200 }, "moved: ORIGIN/b"],
  [
    "a permanent redirect that keeps the method",
    { "/": to(308, "/b"), "/b": 200 },
    "moved: ORIGIN/b",
  ],
  [
    "permanent redirects in a row",
    { "/": to(301, "/b"), "/b": to(308, "/c"), "/c": 200 },
    "moved: ORIGIN/c",
  ],
  [
    "a permanent redirect before a temporary one",
    { "/": to(301, "/b"), "/b": to(302, "/c"), "/c": to(301, "/d"), "/d": 200 },
    "moved: ORIGIN/b",
  ],
  [
    "a temporary redirect before a permanent one",
    { "/": to(302, "/b"), "/b": to(301, "/c"), "/c": 200 },
    "ok: 1",
  ],
  [
    "a redirect to a page that is not there",
    { "/": to(301, "/b") },
    "broken: 404 Not Found, redirected to ORIGIN/b",
  ],
  [
    "a redirect to what programs may not see",
    { "/": to(301, "/b"), "/b": 403 },
    "unsure: 403 Forbidden, redirected to ORIGIN/b",
  ],
  ["a redirect to nowhere", { "/": 302 }, "unsure: 302 Found"],
  ["a redirect to what is no address", { "/": to(302, "http://[") }, "unsure: 302 Found"],
  [
    "a redirect out of the web",
    { "/": to(302, "app://open") },
    "broken: leads out of the web, redirected to app://open",
  ],
  ["a redirect to itself", { "/": to(301, "/") }, "unsure: redirects in a circle"],
  [
    "redirects in a circle",
    { "/": to(302, "/b"), "/b": to(302, "/") },
    "unsure: redirects in a circle",
  ],
];

describe("the answer", () => {
  test.each(answers)("to %s is understood", async (_, replies, outcome) => {
    const { origin } = await linkServer(replies);
    expect((await checkOne(`${origin}/`)).replaceAll(origin, "ORIGIN")).toBe(outcome);
  });

  test("never comes when redirects lead on and on", async () => {
    const { origin, asked } = await linkServer({}, ({ url }, response) => {
      response.writeHead(302, { location: `${url}a` }).end();
    });
    expect(await checkOne(`${origin}/`, { maxRedirects: 3 })).toBe("unsure: more than 3 redirects");
    expect(asked).toEqual(["HEAD /", "HEAD /a", "HEAD /aa", "HEAD /aaa"]);
  });

  test("is waited for only so long", async () => {
    const { origin, asked } = await linkServer({ "/": () => {} });
    expect(await checkOne(`${origin}/`, { timeout: 50 })).toBe(
      "unsure: no answer within 0.05 seconds",
    );
    expect(asked).toEqual(["HEAD /"]);
  });

  test("is asked for once more when the connection breaks off", async () => {
    const broken: Reply = (request) => request.socket.destroy();
    const passing = await linkServer({ "/": [broken, 200] });
    expect(await checkOne(`${passing.origin}/`)).toBe("ok: 1");
    expect(passing.asked).toEqual(["HEAD /", "GET /"]);

    const lasting = await linkServer({ "/": broken });
    expect(await checkOne(`${lasting.origin}/`)).toMatch(/^unsure: no connection \(.+\)$/);
    expect(lasting.asked).toHaveLength(2);
  });

  test("is not downloaded", async () => {
    let sent = 0;
    let isBrokenOff = false;
    const { origin } = await linkServer({
      "/": (request, response) => {
        if (request.method === "HEAD") return void response.writeHead(405).end();
        const chunk = Buffer.alloc(64 * 1024);
        const send = () => {
          while (!response.destroyed && sent < 2 ** 30) {
            sent += chunk.length;
            if (!response.write(chunk)) return;
          }
        };
        response.on("drain", send).on("close", () => {
          isBrokenOff = true;
        });
        response.writeHead(200);
        send();
      },
    });
    expect(await checkOne(`${origin}/`)).toBe("ok: 1");
    await expect.poll(() => isBrokenOff).toBe(true);
    expect(sent).toBeLessThan(2 ** 26);
  });
});

describe("a host that does not exist", () => {
  test("breaks the link", async () => {
    const stub: typeof fetch = (input, init) =>
      String(input).includes("gone")
        ? failingFetch("ENOTFOUND")(input, init)
        : Promise.resolve(new Response());
    const { report } = await check(linksTo("https://gone.org/a", "https://here.org/"), {
      fetch: stub,
    });
    expect(report.broken.map(({ reason }) => reason)).toEqual(["there is no host gone.org"]);
    expect(report.ok).toBe(1);
  });

  test("proves nothing when no other host exists either", async () => {
    const links = linksTo("https://one.org/", "https://two.org/");
    const { report } = await check(links, { fetch: failingFetch("ENOTFOUND") });
    expect(report.broken).toEqual([]);
    expect(report.unsure).toHaveLength(2);
  });

  test("is not confused with a name server that does not answer", async () => {
    expect(await checkOne("https://here.org/", { fetch: failingFetch("EAI_AGAIN") })).toBe(
      "unsure: no connection (EAI_AGAIN)",
    );
  });
});

describe("a DOI", () => {
  const doiFetch =
    (origin: string): typeof fetch =>
    (input, init) =>
      fetch(String(input).replace("https://doi.org", origin), init);

  test("exists when it redirects, and the publisher is not asked", async () => {
    const { origin, asked } = await linkServer({ "/10.1/x": to(302, "https://publisher.org/x") });
    expect(await checkOne("https://doi.org/10.1/x", { fetch: doiFetch(origin) })).toBe("ok: 1");
    expect(asked).toEqual(["HEAD /10.1/x"]);
  });

  test("has not moved when it redirects for good", async () => {
    const { origin } = await linkServer({ "/10.1/x": to(301, "https://publisher.org/x") });
    expect(await checkOne("https://doi.org/10.1/x", { fetch: doiFetch(origin) })).toBe("ok: 1");
  });

  test("that nobody registered is broken", async () => {
    const { origin } = await linkServer({});
    expect(await checkOne("https://doi.org/10.1/x", { fetch: doiFetch(origin) })).toBe(
      "broken: 404 Not Found",
    );
  });
});
