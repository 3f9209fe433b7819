import { writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { brotliDecompressSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../ground/temporary-folder.ts";
import { serveCompressed } from "./compressing-host.ts";

async function host() {
  const folder = temporaryFolder("compressing-host");
  onTestFinished(folder.remove);
  const files = {
    _headers: "/\n  Cache-Control: no-cache\n/*.css\n  Cache-Control: immutable\n",
    "index.html": "<p>Tea</p>",
    "a.0123456789.css": "p{color:red}".repeat(50),
    "a.0123456789.woff2": "font",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  const { origin, close } = await serveCompressed(folder.path);
  onTestFinished(close);
  return (path: string, headers = {}) =>
    new Promise<IncomingMessage>((done) => get(`${origin}${path}`, { headers }, done));
}

test("text is sent in brotli, and what is compressed already as it is", async () => {
  const ask = await host();
  const style = await ask("/a.0123456789.css");
  expect(style.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(await buffer(style)).toString()).toBe("p{color:red}".repeat(50));
  const page = await ask("/");
  expect(page.headers["content-encoding"]).toBe("br");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  const font = await ask("/a.0123456789.woff2");
  expect(font.headers["content-encoding"]).toBeUndefined();
  expect(await text(font)).toBe("font");
});

test("browsers keep what the site says, as long as it says", async () => {
  const ask = await host();
  const style = await ask("/a.0123456789.css");
  expect(style.headers["cache-control"]).toBe("immutable");
  const { headers } = await ask("/");
  expect(headers["cache-control"]).toBe("no-cache");
  expect((await ask("/", { "if-none-match": headers.etag })).statusCode).toBe(304);
  expect((await ask("/none/")).statusCode).toBe(404);
});
