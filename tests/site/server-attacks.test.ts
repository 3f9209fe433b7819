import { expect, test } from "vitest";
import { ask, askRaw } from "../servers/ask.ts";
import { forEachServer, secret } from "../servers/each-server.ts";

forEachServer(({ name, basePath, server, get }) => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])(
    "refuses %s",
    async (method) => {
      for (const path of ["/", "/essays/tea/", "/assets/main.0123456789.css"]) {
        const { status, headers } = await get(path, { method });
        expect(status, path).toBe(405);
        if (name === "caddy") expect(headers["allow"]).toBe("GET, HEAD");
      }
    },
  );

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
    const { status, body } = await ask(server().port, basePath + path);
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
    const { status, headers } = await ask(server().port, path);
    const { location = "/", "set-cookie": cookie } = headers;
    expect(new URL(location, server().origin).origin).toBe(server().origin);
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
    expect(await askRaw(server().port, line)).not.toContain(secret);
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
    expect(server().log()).not.toContain("private-and-missing");
  });

  test("lists no folder", async () => {
    for (const path of ["/assets/", "/images/", "/search/en/", "/topics/"]) {
      const { status, body } = await get(path);
      expect(status, path).toBe(404);
      expect(String(body)).not.toContain("0123456");
    }
  });
});
