import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveFolder } from "./ground/static-host.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

async function host(): Promise<string> {
  const folder = temporaryFolder("static-host");
  onTestFinished(folder.remove);
  mkdirSync(join(folder.path, "site", "té"), { recursive: true });
  writeFileSync(join(folder.path, "secret.html"), "secret");
  writeFileSync(join(folder.path, "site", "index.html"), "home");
  writeFileSync(join(folder.path, "site", "404.html"), "nothing here");
  writeFileSync(join(folder.path, "site", "té", "index.html"), "tea");
  writeFileSync(join(folder.path, "site", "feed.xml"), "<feed/>");
  mkdirSync(join(folder.path, "site", "empty"));
  const { origin, close } = await serveFolder(join(folder.path, "site"));
  onTestFinished(close);
  return origin;
}

/** As written, without the tidying that `fetch` does. */
function get(origin: string, path: string, method = "GET") {
  return new Promise<string>((done, fail) => {
    const asked = request(origin, { path, method }, (response) => {
      const { statusCode, headers } = response;
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => {
        const type = headers["content-type"] ?? headers.location ?? headers.allow ?? "";
        done(`${statusCode} ${type} ${body}`.trim());
      });
    });
    asked.on("error", fail).end();
  });
}

const html = "text/html; charset=utf-8";

test.each([
  ["/", `200 ${html} home`],
  ["/index.html?a=b", `200 ${html} home`],
  ["/t%C3%A9/", `200 ${html} tea`],
  ["/t%C3%A9?a=b", "301 /t%C3%A9/?a=b"],
  ["/feed.xml", "200 application/xml <feed/>"],
  ["/missing", `404 ${html} nothing here`],
  ["/empty", `404 ${html} nothing here`],
  ["/empty/", `404 ${html} nothing here`],
  ["/../secret.html", `404 ${html} nothing here`],
  ["/%2e%2e/secret.html", `404 ${html} nothing here`],
  ["/..%2fsecret.html", `404 ${html} nothing here`],
  ["/%", `404 ${html} nothing here`],
  ["/%00", `404 ${html} nothing here`],
])("answers %s as a static host does", async (path, answer) => {
  expect(await get(await host(), path)).toBe(answer);
});

test("answers HEAD without a body, and refuses to be written to", async () => {
  const origin = await host();
  expect(await get(origin, "/", "HEAD")).toBe(`200 ${html}`);
  expect(await get(origin, "/", "POST")).toBe("405 GET, HEAD");
});

test("asks browsers to keep nothing", async () => {
  const { headers } = await fetch(await host());
  expect(headers.get("cache-control")).toBe("no-store");
});
