import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/content/rules.ts";

const rows = readFileSync("docs/care-rules.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, id, , level = "", where = "", tests = ""] = line.split("|").map((cell) => cell.trim());
    return id !== undefined && /^[A-Z]{2}-\d\d$/.test(id) ? [{ id, level, where, tests }] : [];
  });

const numbered = (letters: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letters}-${String(index + 1).padStart(2, "0")}`);

/** Paths between backticks, each with the names of tests that follow it in italics. */
function namedIn(cell: string): { readonly path: string; readonly names: readonly string[] }[] {
  return [...cell.matchAll(/`([\w-]+(?:\/[\w.-]*|\.\w+)+)`((?: \*[^*]+\*)*)/g)].map(
    ([, path = "", names = ""]) => ({
      path,
      names: [...names.matchAll(/\*([^*]+)\*/g)].map(([, name = ""]) => name),
    }),
  );
}

describe("docs/care-rules.md", () => {
  test.each([
    ["SM", 20],
    ["UX", 10],
    ["PR", 19],
    ["TR", 14],
  ])("has every rule of %s once, in order", (letters, count) => {
    const ids = rows.map(({ id }) => id).filter((id) => id.startsWith(letters));
    expect(ids).toEqual(numbered(letters, count));
  });

  test.each(rows)("names files of $id that exist", ({ where }) => {
    const paths = namedIn(where).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(rows.filter(({ tests }) => !tests.startsWith("nothing: ")))(
    "names tests of $id that are there: by its number, or by their names",
    ({ id, tests }) => {
      const named = namedIn(tests);
      expect(named.length).toBeGreaterThan(0);
      for (const { path, names } of named) {
        expect(path).toMatch(/^tests\/.+\.test\.ts$/);
        const text = readFileSync(path, "utf8");
        if (names.length === 0) expect(text, path).toContain(id);
        for (const name of names) expect(text, path).toContain(`"${name}"`);
      }
    },
  );

  test("leaves without a test only what people decide", () => {
    const without = rows.filter(({ tests }) => tests.startsWith("nothing: "));
    for (const { level } of without) expect(level).toBe("a person's decision");
  });

  test.each(Object.entries(rules).filter(([rule]) => /^(care\/SM|trust\/)/.test(rule)))(
    "gives the level of %s",
    (rule, level) => {
      const row = rows.find(({ id }) => id === rule.split("/")[1]);
      expect(row?.level).toContain(level);
    },
  );
});
