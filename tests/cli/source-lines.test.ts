import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceLines } from "../../src/cli/source-lines.ts";
import { contentSite } from "../helpers/content-site.ts";
import { makePipe } from "../helpers/make-pipe.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

const folder = contentSite({ "a.md": "\uFEFFone\r\ntwo\rthree\n", "b.md": "b\n" });

test("finds lines as editors count them, in any order", () => {
  const lineOf = sourceLines();
  const a = join(folder, "a.md");
  expect([3, 1, 2].map((line) => lineOf(a, line))).toEqual(["three", "one", "two"]);
  expect(lineOf(join(folder, "b.md"), 1)).toBe("b");
  expect(lineOf(a, 2)).toBe("two");
  expect(lineOf(a, 5)).toBeUndefined();
  expect(lineOf(join(folder, "missing.md"), 1)).toBeUndefined();
});

test("splits a file once for all of its problems", () => {
  const file = join(folder, "long.md");
  writeFileSync(file, "line\n".repeat(200_000));
  const lineOf = sourceLines();
  expect(lineOf(file, 1)).toBe("line");
  rmSync(file);
  expect(lineOf(file, 200_000)).toBe("line");
});

test("shows nothing of images", () => {
  const file = join(folder, "cup.png");
  writeFileSync(file, tinyPng());
  expect(sourceLines()(file, 1)).toBeUndefined();
});

test("shows nothing of links and pipes", () => {
  const [link, pipe] = [join(folder, "link.md"), join(folder, "pipe.md")];
  symlinkSync(join(folder, "a.md"), link);
  expect(sourceLines()(link, 1)).toBeUndefined();
  if (process.platform === "win32") return;
  makePipe(pipe);
  expect(sourceLines()(pipe, 1)).toBeUndefined();
});
