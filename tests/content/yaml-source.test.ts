import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionAt } from "../../src/content/problem.ts";
import { type Path, parseYaml } from "../../src/content/yaml-source.ts";

describe("YAML", () => {
  test.each([
    ["a day", "2026-06-08", "2026-06-08"],
    ["an instant", "2026-06-08T09:00:00Z", "2026-06-08T09:00:00Z"],
    ["yes", "yes", "yes"],
    ["no, as in the language tag of Norwegian", "no", "no"],
    ["on", "on", "on"],
    ["a time of day", "12:30:45", "12:30:45"],
    ["true", "True", true],
    ["a number", "12", 12],
    ["nothing", "", null],
  ])("reads %s as the core schema of YAML 1.2 does", (_, written, value) => {
    expect(parseYaml(`key: ${written}\n`, "f").value).toEqual({ key: value });
    expect(parseYaml(`%YAML 1.1\n---\nkey: ${written}\n`, "f").value).toEqual({ key: value });
  });

  test.each([
    ["a comment on a line of its own", "a: 1\n# two\nb: 2\n", { a: 1, b: 2 }],
    ["a comment with a space", "a: 1 # one\nb: [x] # two\n", { a: 1, b: ["x"] }],
    ["a hash within a word", "a: C#\nb: a#b\n", { a: "C#", b: "a#b" }],
    ["a hash within quotes", 'a: "Room #5"\n', { a: "Room #5" }],
    ["an ampersand within text", "a: Tea & cake\n", { a: "Tea & cake" }],
    ["an exclamation mark at the end", "a: Tea!\n", { a: "Tea!" }],
    ["the name of a property of every object", "constructor: 1\n", { constructor: 1 }],
    ["a number as a key", "12: a\n", { 12: "a" }],
    [
      "a map and a list within a list",
      "a:\n  - b: [c, { d: 1 }]\n",
      { a: [{ b: ["c", { d: 1 }] }] },
    ],
  ])("accepts %s", (_, yaml, value) => {
    expect(parseYaml(yaml, "f").problems).toEqual([]);
    expect(parseYaml(yaml, "f").value).toEqual(value);
  });

  test.each([
    ["no text at all", ""],
    ["only a comment", "# nothing yet\n"],
    ["null", "null\n"],
  ])("has no value when it holds %s", (_, yaml) => {
    expect(parseYaml(yaml, "f").value).toBeNull();
  });

  test("counts lines from the one that it begins on", () => {
    const yaml = parseYaml("a: 1\nb: 2\n", "f", 10);
    expect(yaml.positionOfKey([], "b")).toEqual({ line: 11, column: 1 });
    expect(yaml.problem(["b"], { rule: "field/value", message: "m" })).toMatchObject({
      file: "f",
      line: 11,
      column: 4,
    });
  });

  test("gives what does not exist the place of what is above it", () => {
    const yaml = parseYaml("# first\nmap:\n  a: 1\n", "f");
    expect(yaml.positionOf(["map", "missing", 3, "deep"])).toEqual({ line: 3, column: 3 });
    expect(yaml.positionOf(["missing"])).toEqual({ line: 2, column: 1 });
    expect(yaml.positionOfKey(["map"], "missing")).toEqual({ line: 3, column: 3 });
  });
});

type Tree =
  | { readonly map: readonly [written: string, value: Tree][] }
  | { readonly list: readonly Tree[] }
  | string;

/** A place to look for: by the path that leads there and by what is written there. */
interface Spot {
  readonly path: Path;
  readonly written: string;
  readonly key?: string;
}

const trees = fc.letrec<{ tree: Tree; map: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("", '"', "'"),
    fc.array(tie("tree"), { maxLength: 4 }).map((list) => ({ list })),
    tie("map"),
  ),
  map: fc
    .array(fc.tuple(fc.constantFrom("", '"', "'"), tie("tree")), { minLength: 1, maxLength: 5 })
    .map((map) => ({ map })),
}));

/** Writes a tree as YAML whose keys and values are all different, and notes them. */
function write(tree: Tree, path: Path, indent: string, spots: Spot[]): string {
  if (typeof tree === "string") {
    const written = `${tree}v${spots.length}x${tree}`;
    spots.push({ path, written });
    return ` ${written}`;
  }
  if ("list" in tree) {
    if (tree.list.length === 0) return " []";
    const items = tree.list.map((item, index) =>
      write(item, [...path, index], `${indent}  `, spots),
    );
    return items.map((item) => `\n${indent}-${item}`).join("");
  }
  const entries = tree.map.map(([quote, value], index) => {
    const key = `k${spots.length}`;
    const written = `${quote}${key}${quote}:`;
    spots.push({ path, written, key });
    const gap = index % 2 === 0 ? "" : `\n\n${indent}# a comment`;
    return `${gap}\n${indent}${written}${write(value, [...path, key], `${indent}  `, spots)}`;
  });
  return entries.join("");
}

describe("the places in any YAML", () => {
  test("are those where a search for the words finds them", () => {
    fc.assert(
      fc.property(trees.map, (tree) => {
        const spots: Spot[] = [];
        const text = write(tree, [], "", spots).slice(1);
        const yaml = parseYaml(text, "f");
        expect(yaml.problems).toEqual([]);
        for (const { path, written, key } of spots) {
          const found = key === undefined ? yaml.positionOf(path) : yaml.positionOfKey(path, key);
          expect(found).toEqual(positionAt(text, text.indexOf(written)));
        }
      }),
    );
  });
});

describe("YAML made to take for ever", () => {
  const letters = [..."abcdefghij"];
  test.each([
    [
      "aliases of aliases",
      letters
        .map((a, index) => `${a}: &${a} [${`*${letters[index - 1]},`.repeat(index ? 10 : 0)}]`)
        .join("\n"),
    ],
    ["an open bracket, 20,000 times", `a: ${"[".repeat(20_000)}`],
    ["brackets within brackets", `a: ${"[".repeat(500)}${"]".repeat(500)}`],
    ["maps within maps", `${"{ a: ".repeat(20_000)}1${" }".repeat(20_000)}`],
    ["keys that are keys of keys", `${"? ".repeat(1000)}a`],
    ["an error on each of 20,000 lines", "a: 1\n- b\n".repeat(10_000)],
    ["one key, 20,000 times", "a: 1\n".repeat(20_000)],
  ])("ends soon with a problem: %s", { timeout: 30_000 }, (_, yaml) => {
    expect(parseYaml(yaml, "f").problems).not.toEqual([]);
  });

  test("reads 20,000 keys", { timeout: 30_000 }, () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key-${index}: ${index}\n`).join("");
    const { value } = parseYaml(text, "f");
    expect(Object.keys(value ?? {})).toHaveLength(20_000);
  });
});
