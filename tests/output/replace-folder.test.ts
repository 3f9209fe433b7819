import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { replaceFolder } from "../../src/output/replace-folder.ts";

/** Folders by name with one file each, holding that name. */
function folders(...names: readonly string[]): (name: string) => string {
  const root = mkdtempSync(join(tmpdir(), "replace-folder-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of names) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "page"), name);
  }
  return (name) => join(root, name);
}

test("puts the new folder where the old one was, and keeps neither the old nor a copy", () => {
  const path = folders("new", "old");
  replaceFolder(path("new"), path("old"), path("aside"));
  expect(readFileSync(join(path("old"), "page"), "utf8")).toBe("new");
  expect(existsSync(path("new"))).toBe(false);
  expect(existsSync(path("aside"))).toBe(false);
});

test("needs no old folder", () => {
  const path = folders("new");
  replaceFolder(path("new"), path("site"), path("aside"));
  expect(readFileSync(join(path("site"), "page"), "utf8")).toBe("new");
});

test("throws away what an earlier run left aside", () => {
  const path = folders("new", "old", "aside");
  replaceFolder(path("new"), path("old"), path("aside"));
  expect(existsSync(path("aside"))).toBe(false);
  expect(readFileSync(join(path("old"), "page"), "utf8")).toBe("new");
});

test("puts the old folder back when the new one cannot be moved", () => {
  const path = folders("old");
  expect(() => replaceFolder(path("missing"), path("old"), path("aside"))).toThrow("ENOENT");
  expect(readFileSync(join(path("old"), "page"), "utf8")).toBe("old");
});
