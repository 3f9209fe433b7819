import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { expectations } from "../output/hosting/requests.ts";
import { type Answer, ask } from "../servers/ask.ts";
import { forEachServer } from "../servers/each-server.ts";
import type { RunningServer } from "../servers/start-server.ts";

forEachServer(({ name, basePath, server, get }) => {
  const below = (path: string) => basePath + path.slice(1);

  test.each(expectations)("answers $ask as every host should", async (expected) => {
    const answer = await get(expected.ask);
    expect(answer.status).toBe(expected.status);
    expect(answer.headers).toMatchObject(expected.headers);
    expect(locationIn(answer, server())).toBe(expected.location && below(expected.location));
    if (expected.status === 404) expect(String(answer.body)).toContain("<h1>Not here</h1>");
  });

  test.each([
    ["/essays/tea", "/essays/tea/"],
    ["/essays/tea?from=feed", "/essays/tea/?from=feed"],
    ["/about", "/about/"],
  ])("leads from %s to %s, without a port or another scheme", async (path, target) => {
    const answer = await get(path);
    expect([301, 308]).toContain(answer.status);
    // Apache always names itself.
    if (name !== "apache2") expect(answer.headers["location"]).toMatch(/^\//);
    // The Caddy of Debian 12 loses the query.
    const isLost = name === "caddy" && !locationIn(answer, server())?.includes("?");
    expect(locationIn(answer, server())).toBe(below(isLost ? target.replace(/\?.*/, "") : target));
  });

  test.runIf(basePath !== "/")("leads from its path without a slash to the home page", async () => {
    const answer = await ask(server().port, basePath.slice(0, -1));
    expect(answer.status).toBe(301);
    expect(locationIn(answer, server())).toBe(basePath);
  });

  test("answers HEAD as GET, without a body", async () => {
    for (const path of ["/", "/feed.xml", "/missing/", "/essays/old-tea/"]) {
      const [got, head] = [await get(path), await get(path, { method: "HEAD" })];
      expect(head.status, path).toBe(got.status);
      expect(head.body).toHaveLength(0);
      expect(withoutTransport(head)).toEqual(withoutTransport(got));
    }
  });

  test.each(["/", "/assets/main.0123456789.css", "/feed.xml"])(
    "says of %s only that it is the same, when it is",
    async (path) => {
      const plain = await get(path);
      const packed = await get(path, { headers: { "accept-encoding": "gzip" } });
      for (const [answer, encoding] of [
        [plain, "identity"],
        [packed, "gzip"],
      ] as const) {
        const { etag = "" } = answer.headers;
        expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
        const headers = { "if-none-match": etag, "accept-encoding": encoding };
        const again = await get(path, { headers });
        expect(again.status).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers["cache-control"]).toBe(answer.headers["cache-control"]);
      }
      expect((await get(path, { headers: { "if-none-match": '"another"' } })).status).toBe(200);
    },
  );

  test.each([
    ["/", "packed"],
    ["/assets/main.0123456789.css", "packed"],
    ["/favicon.svg", "packed"],
    ["/feed.xml", "packed"],
    ["/feed.json", "packed"],
    ["/search/en/words.json", "packed"],
    ["/missing/", "packed"],
    ["/robots.txt", "as it is"],
    ["/images/night-480.0123456789.avif", "as it is"],
    ["/assets/text.0123456789.woff2", "as it is"],
    ["/search/en/en_0123456.pf_index", "as it is"],
  ])("sends %s %s", async (path, how) => {
    const plain = await get(path);
    const { headers, body } = await get(path, { headers: { "accept-encoding": "gzip" } });
    // Apache does not pack what it shows in place of what is missing.
    if (how === "packed" && !(name === "apache2" && path === "/missing/")) {
      expect(headers["content-encoding"]).toBe("gzip");
      expect(headers["vary"]).toMatch(/accept-encoding/i);
      expect(gunzipSync(body).equals(plain.body)).toBe(true);
    } else {
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.equals(plain.body)).toBe(true);
    }
  });

  test.runIf(name === "caddy")("packs with zstd whatever can be unpacked", async () => {
    const plain = await get("/");
    const packed = await get("/", { headers: { "accept-encoding": "gzip, zstd" } });
    expect(packed.headers["content-encoding"]).toBe("zstd");
    expect(zstdDecompressSync(packed.body).equals(plain.body)).toBe(true);
  });

  test("sends a part of a file, and says when there is no such part", async () => {
    const path = "/assets/main.0123456789.css";
    const { body } = await get(path);
    const part = await get(path, { headers: { range: "bytes=10-19" } });
    expect(part.status).toBe(206);
    expect(part.headers["content-range"]).toBe(`bytes 10-19/${body.length}`);
    expect(part.body.equals(body.subarray(10, 20))).toBe(true);
    expect((await get(path, { headers: { range: "bytes=900000-" } })).status).toBe(416);
  });
});

/** The path of an address on the server itself. */
function locationIn({ headers }: Answer, { origin }: RunningServer): string | undefined {
  const { location } = headers;
  if (location === undefined) return undefined;
  const { href } = new URL(location, origin);
  // Apache writes the server's name.
  return href.replace(origin, "").replace(/^http:\/\/localhost:\d+/, "");
}

/** Without what belongs to the body and to the moment. */
function withoutTransport({ headers }: Answer): object {
  const { date: _, connection: __, "content-length": ___, ...others } = headers;
  const { "transfer-encoding": ____, "keep-alive": _____, ...rest } = others;
  return rest;
}
