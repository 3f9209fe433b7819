import { randomBytes } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { assumed, visitCost } from "./visit-cost.ts";

const picture =
  '<picture><source type="image/avif" srcset="/images/a-480.avif 480w, /images/a-800.avif 800w">' +
  '<img alt="" src="/images/a.jpg"></picture>';
const page = (body: string) =>
  '<link rel="preload" href="/assets/text.woff2" as="font"><link rel="stylesheet" href="/assets/main.css">' +
  `<script type="module" src="/assets/a.js"></script>${body}`;
const random = randomBytes(3000);
const files = new Map<string, Buffer>([
  ["essays/a/index.html", Buffer.from(page(picture))],
  ["essays/b/index.html", Buffer.from(page('<img alt="" src="/images/line.svg">'))],
  ["assets/text.woff2", random],
  ["assets/main.css", Buffer.from("a {}\n".repeat(1000))],
  ["assets/a.js", Buffer.from("alert();")],
  ["images/a-480.avif", random.subarray(0, 2000)],
  ["images/line.svg", random.subarray(0, 1000)],
]);
const essays = [...files.keys()].filter((path) => path.startsWith("essays/"));
const read = (path: string) => {
  const file = files.get(path);
  if (!file) throw new Error(`asked for ${path}`);
  return file;
};
const plain = { ...assumed, visits: 100, pages: 2, returning: 0, unchanged: 0 };
const packed = (path: string) =>
  brotliCompressSync(read(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

describe("what visits cost", () => {
  test("is for each page its text and one file of each picture, for each visit what all pages share", () => {
    const cost = visitCost(essays, read, plain);
    expect(cost.pages.requests).toBe(200);
    expect(cost.pages.bytes).toBe(100 * (packed(essays[0] ?? "") + packed(essays[1] ?? "") + 1800));
    expect(cost.images).toEqual({ requests: 200, bytes: 100 * (2000 + 1000 + 1800) });
    expect(cost.fonts).toEqual({ requests: 100, bytes: 100 * (3000 + 900) });
    expect(cost.stylesAndScripts.requests).toBe(200);
    expect(cost.stylesAndScripts.bytes).toBe(
      100 * (packed("assets/main.css") + packed("assets/a.js") + 1800),
    );
    expect(cost.total.requests).toBe(700);
  });

  test("is less for readers who come back, and for pages that they have", () => {
    const cost = visitCost(essays, read, { ...plain, returning: 0.5, unchanged: 0.25 });
    expect(cost.fonts.requests).toBe(50);
    expect(cost.pages.requests).toBe(150);
    expect(cost.unchanged).toEqual({ requests: 50, bytes: 50 * 900 });
  });

  test("asks the origin for every page and picture once in each place after each deploy", () => {
    const cost = visitCost(essays, read, { ...plain, visits: 1000, locations: 10, deploys: 7 });
    expect(cost.fromCdn).toBeCloseTo(1 - (4 * 10 * 7) / 7000, 10);
    expect(visitCost(essays, read, plain).fromCdn).toBe(0);
  });

  test("comes at its most in the busiest hour", () => {
    expect(visitCost(essays, read, { ...plain, busiest: 0.36 }).peak).toBeCloseTo(0.07, 10);
  });
});
