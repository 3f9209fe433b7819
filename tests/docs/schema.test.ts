import { readdirSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { editorFiles } from "../../src/editor/editor-files.ts";
import type { JsonSchema } from "../../src/editor/json-schema.ts";

const settings: { "yaml.schemas": Record<string, string> } = JSON.parse(
  readFileSync(".vscode/settings.json", "utf8"),
);

describe(".vscode/", () => {
  test.each([...editorFiles()])("%s is what `npm run schema` writes", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("holds no schema that nothing writes", () => {
    const found = readdirSync(".vscode").filter((name) => name.endsWith(".schema.json"));
    const written = [...editorFiles().keys()].filter((path) => path.endsWith(".schema.json"));
    expect(found.map((name) => `.vscode/${name}`).sort()).toEqual(written.sort());
  });

  test("has a schema for every file of content, and no other", () => {
    const { essays, pages, data, helplines } = readContent("content");
    const files = [...essays, ...pages, ...data.values(), ...helplines].map(({ file }) => file);
    const globs = Object.values(settings["yaml.schemas"]);
    const matching = (file: string) => globs.filter((glob) => matchesGlob(file, glob)).length;
    expect(files.filter((file) => matching(file) !== 1)).toEqual([]);

    const schemas = Object.keys(settings["yaml.schemas"]).map((path) => path.replace("./", ""));
    expect([...editorFiles().keys()]).toEqual(expect.arrayContaining(schemas));
  });
});

/** Every property of a schema with its path, as deep as it goes. */
function propertiesOf(schema: JsonSchema, path: string): [string, JsonSchema][] {
  const inner = [schema.items, schema.additionalProperties].flatMap((part) =>
    typeof part === "object" && !Array.isArray(part) ? propertiesOf(part, path) : [],
  );
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    typeof field === "boolean"
      ? []
      : [
          [`${path}.${name}`, field] satisfies [string, JsonSchema],
          ...propertiesOf(field, `${path}.${name}`),
        ],
  );
  return [...inner, ...own];
}

test.each(Object.keys(settings["yaml.schemas"]))("%s explains every field", (path) => {
  const schema: JsonSchema = JSON.parse(readFileSync(path, "utf8"));
  const properties = propertiesOf(schema, "");
  expect(properties.length).toBeGreaterThan(1);
  expect(properties.filter(([, { description }]) => !description)).toEqual([]);
});
