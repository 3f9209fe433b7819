import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each file of the program imports of it, types too. */
function programImports(): Imports {
  const files = ["src", "layouts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => join(folder, path)),
  );
  return new Map(
    [".eleventy.ts", ...files].map((file) => {
      const imported = readFileSync(file, "utf8").matchAll(/ from "(\.[^"]+\.ts)";/g);
      return [file, Array.from(imported, ([, path = ""]) => join(dirname(file), path))];
    }),
  );
}

/** Files that import themselves by way of others, and those that lead there: the rest is taken away from its ends. */
function circles(imports: Imports): string[] {
  let left = new Map(imports);
  for (;;) {
    const inner = new Map(
      [...left].filter(([, imported]) => imported.some((path) => left.has(path))),
    );
    if (inner.size === left.size) return [...left.keys()];
    left = inner;
  }
}

test("no file imports itself by way of others, not even types", () => {
  const imports = programImports();
  expect(imports.get(".eleventy.ts")).toContain(join("src", "eleventy", "template-data.ts"));
  expect(circles(imports)).toEqual([]);
});

test("a circle is found", () => {
  const imports = new Map([
    ["a.ts", ["b.ts", "d.ts"]],
    ["b.ts", ["c.ts"]],
    ["c.ts", ["b.ts"]],
    ["d.ts", []],
  ]);
  expect(circles(imports)).toEqual(["a.ts", "b.ts", "c.ts"]);
});
