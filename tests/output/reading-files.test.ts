import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readingFiles } from "../../src/output/reading-files.ts";
import { afterFile } from "../helpers/after-file.ts";

const folder = mkdtempSync(join(tmpdir(), "reading-files-"));
afterFile(() => rmSync(folder, { recursive: true }));

test("gives each file whole, however long the ones before it were", () => {
  const contentOf = readingFiles();
  for (const text of ["tea", "çay ".repeat(5000), "", "cha", "ＴＥＡ 🫖".repeat(9000), "t"]) {
    const path = join(folder, "a.html");
    writeFileSync(path, text);
    expect(contentOf(path).toString()).toBe(text);
  }
});

test("tells of a file that is missing, and goes on", () => {
  const contentOf = readingFiles();
  expect(() => contentOf(join(folder, "missing.html"))).toThrow("ENOENT");
  writeFileSync(join(folder, "b.html"), "tea");
  expect(contentOf(join(folder, "b.html")).toString()).toBe("tea");
});
