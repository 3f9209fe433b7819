import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/content/rules.ts";

const rows = readFileSync("docs/care-rules.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, id, , level = "", where = "", tests = ""] = line.split("|").map((cell) => cell.trim());
    return id?.startsWith("SM-") ? [{ id, level, where, tests }] : [];
  });
const all = Array.from({ length: 20 }, (_, index) => `SM-${String(index + 1).padStart(2, "0")}`);
const filesIn = (cell: string) =>
  [...cell.matchAll(/`([\w-]+\/[\w./-]+)`/g)].map(([, path = ""]) => path);

describe("docs/care-rules.md", () => {
  test("has every rule of safe publishing once", () => {
    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  test.each(rows)(
    "names files of $id that exist, and tests that name it",
    ({ id, tests, where }) => {
      // The help card and the language rules bring their own.
      const found = filesIn(where).filter((path) => !path.includes("help-card"));
      expect(found.filter((path) => !existsSync(path))).toEqual([]);
      const files = filesIn(tests);
      if (tests.startsWith("with ")) return;
      expect(files.length).toBeGreaterThan(0);
      const naming = files.filter((path) => readFileSync(path, "utf8").includes(id));
      expect(naming).toEqual(files);
    },
  );

  test.each(Object.entries(rules).filter(([rule]) => rule.startsWith("care/SM")))(
    "gives the level of %s",
    (rule, level) => {
      const row = rows.find(({ id }) => id === rule.split("/")[1]);
      expect(row?.level).toContain(level);
    },
  );
});
