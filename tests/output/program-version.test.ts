import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { programVersion } from "../../src/output/program-version.ts";
import { afterFile } from "../helpers/after-file.ts";

let root: string;
const write = (file: string, text: string) => {
  writeFileSync(join(root, file), text);
  // As it is once the program has been started.
  utimesSync(join(root, file), 0, 0);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "program-"));
  afterFile(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, "src/content"), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  write("src/content/read.ts", "read();\n");
  write("src/write.ts", "write();\n");
  write("package-lock.json", "{}\n");
});

test("the same files have the same version", () => {
  expect(programVersion(root)).toMatch(/^[\da-f]{64}$/);
  expect(programVersion(root)).toBe(programVersion(root));
});

test.each([
  ["the text of a file", "src/content/read.ts", "readAgain();\n"],
  ["another file", "src/another.ts", ""],
  ["what the lock asks for", "package-lock.json", '{ "lockfileVersion": 3 }\n'],
  ["what npm has installed", "node_modules/.package-lock.json", "{}\n"],
])("%s makes another version", (_, file, text) => {
  const before = programVersion(root);
  write(file, text);
  expect(programVersion(root)).not.toBe(before);
});

test("text that moves from one file to the next makes another version", () => {
  const before = programVersion(root);
  write("src/content/read.ts", "read();\nwrite();\n");
  write("src/write.ts", "");
  expect(programVersion(root)).not.toBe(before);
});

test("a program that was changed after its start has no version", () => {
  writeFileSync(join(root, "src/write.ts"), "write();\n");
  expect(programVersion(root)).toBeUndefined();
});

test("this program has a version", () => {
  expect(programVersion()).toBeDefined();
});
