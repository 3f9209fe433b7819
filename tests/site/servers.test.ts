import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../../src/output/write-files.ts";
import { type TemporaryFolder, temporaryFolder } from "../browser/ground/temporary-folder.ts";
import { exampleSite } from "../output/hosting/example-site.ts";
import { expectations } from "../output/hosting/requests.ts";
import { type Answer, type AskOptions, ask, askRaw } from "../servers/ask.ts";
import { findServer, serverNames } from "../servers/find-server.ts";
import { type RunningServer, startServer } from "../servers/start-server.ts";

const secret = "nobody may read this";

/** The example site where a server finds it, with a file beside it that is not to be served. */
function exampleFolder(basePath: string): TemporaryFolder {
  const folder = temporaryFolder("served-site");
  // Apache, started as root, reads as somebody else.
  chmodSync(folder.path, 0o755);
  const { files, hosting } = exampleSite(basePath);
  const site = join(folder.path, "root", basePath);
  writeFiles(
    site,
    [...files].map(([path, content]) => ({ path, content })),
  );
  writeFiles(site, hosting.published);
  writeFiles(site, [{ path: ".git/config", content: secret }]);
  writeFiles(join(folder.path, "configs"), hosting.forServers);
  writeFileSync(join(folder.path, "secret.txt"), secret);
  return folder;
}

const cases = serverNames.flatMap((name) =>
  ["/", "/blog/"].map((basePath) => ({ name, basePath, isThere: findServer(name) !== undefined })),
);

describe.each(cases.filter(({ isThere }) => !isThere))("$name below $basePath", ({ name }) => {
  test.skip(`is not tried: there is no ${name} here, \`npm run servers\` brings one`, () => {});
});

describe.each(cases.filter(({ isThere }) => isThere))(
  "$name below $basePath",
  ({ name, basePath }) => {
    let folder: TemporaryFolder;
    let server: RunningServer;
    const below = (path: string) => basePath + path.slice(1);
    const get = (path: string, options?: AskOptions) => ask(server.port, below(path), options);
    beforeAll(async () => {
      folder = exampleFolder(basePath);
      server = await startServer(name, join(folder.path, "root"), join(folder.path, "configs"));
    });
    afterAll(async () => {
      await server?.stop();
      folder?.remove();
    });

    test.each(expectations)("answers $ask as every host should", async (expected) => {
      const answer = await get(expected.ask);
      expect(answer.status).toBe(expected.status);
      expect(answer.headers).toMatchObject(expected.headers);
      expect(locationIn(answer, server)).toBe(expected.location && below(expected.location));
      if (expected.status === 404) expect(String(answer.body)).toContain("<h1>Not here</h1>");
    });

    test.each([
      ["/essays/tea", "/essays/tea/"],
      ["/essays/tea?from=feed", "/essays/tea/?from=feed"],
      ["/about", "/about/"],
    ])("leads from %s to %s, without a port or another scheme", async (path, target) => {
      const answer = await get(path);
      expect([301, 308]).toContain(answer.status);
      // The Caddy of Debian 12 loses the query.
      const isLost = name === "caddy" && !locationIn(answer, server)?.includes("?");
      expect(locationIn(answer, server)).toBe(below(isLost ? target.replace(/\?.*/, "") : target));
    });

    test.runIf(basePath !== "/")(
      "leads from its path without a slash to the home page",
      async () => {
        const answer = await ask(server.port, basePath.slice(0, -1));
        expect(answer.status).toBe(301);
        expect(locationIn(answer, server)).toBe(basePath);
      },
    );

    test("answers HEAD as GET, without a body", async () => {
      for (const path of ["/", "/feed.xml", "/missing/", "/essays/old-tea/"]) {
        const [got, head] = [await get(path), await get(path, { method: "HEAD" })];
        expect(head.status, path).toBe(got.status);
        expect(head.body).toHaveLength(0);
        expect(withoutTransport(head)).toEqual(withoutTransport(got));
      }
    });

    test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
      "refuses %s",
      async (method) => {
        for (const path of ["/", "/essays/tea/", "/assets/main.0123456789.css"]) {
          expect((await get(path, { method })).status, path).toBe(405);
        }
      },
    );

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

    test.each([
      "../secret.txt",
      "../../secret.txt",
      "assets/../../secret.txt",
      "%2e%2e/secret.txt",
      "%2e%2e/%2e%2e/secret.txt",
      "..%2fsecret.txt",
      "..%2f..%2fsecret.txt",
      "%2e%2e%2fsecret.txt",
      "%252e%252e%252fsecret.txt",
      "..%5csecret.txt",
      "..\\secret.txt",
      "assets/..%c0%afsecret.txt",
      "%",
      "%zz",
      "%00",
      "index.html%00.css",
      "%ff%fe",
      "essays/%e2%80%ae/",
      ".%2fgit/config",
      "%2egit/config",
      "essays/..;/secret.txt",
      `${"a".repeat(60_000)}`,
      `${"a/".repeat(3_000)}`,
    ])("gives nothing away, and does not break, at %.40s", async (path) => {
      const { status, body } = await ask(server.port, basePath + path);
      expect([301, 308, 400, 403, 404, 414, 431]).toContain(status);
      expect(String(body)).not.toContain(secret);
    });

    test.each([
      "//evil.example",
      "//evil.example/",
      "//evil.example/%2e%2e",
      "/\\evil.example/..",
      "/%5cevil.example/",
      "//essays/tea",
      "/%0d%0aset-cookie:a=b",
    ])("leads nobody elsewhere from %s", async (path) => {
      const { status, headers } = await ask(server.port, path);
      const { location = "/", "set-cookie": cookie } = headers;
      expect(new URL(location, server.origin).origin).toBe(server.origin);
      expect(cookie).toBeUndefined();
      expect(status).toBeLessThan(500);
    });

    test.each([
      ["a null byte", "GET /\0 HTTP/1.1"],
      ["letters that are not encoded", Buffer.from("GET /essays/é/ HTTP/1.1")],
      ["no version", "GET /"],
      ["a request for another server", "GET http://evil.example/ HTTP/1.1"],
      ["a connection to elsewhere", "CONNECT evil.example:443 HTTP/1.1"],
      ["a version of the future", "GET / HTTP/9.9"],
    ])("survives a request with %s", async (_, line) => {
      expect(await askRaw(server.port, line)).not.toContain(secret);
      expect((await get("/")).status).toBe(200);
    });

    test("names no version of itself", async () => {
      for (const path of ["/", "/missing/", "/essays/old-tea/", "/%zz"]) {
        const { headers, body } = await get(path);
        expect(headers["server"] ?? "").toMatch(/^(nginx|Apache|Caddy)?$/);
        expect(String(body)).not.toMatch(/(?:nginx|apache|caddy)\/\d/i);
      }
    });

    test("writes down of nobody that something was missing", async () => {
      await get("/private-and-missing/");
      expect(server.log()).not.toContain("private-and-missing");
    });

    test("lists no folder", async () => {
      for (const path of ["/assets/", "/images/", "/search/en/", "/topics/"]) {
        const { status, body } = await get(path);
        expect(status, path).toBe(404);
        expect(String(body)).not.toContain("0123456");
      }
    });
  },
);

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
