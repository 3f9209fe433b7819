import { describe, expect, test } from "vitest";
import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { editorSchema } from "../../src/editor/json-schema.ts";
import { frontMatterSnippets } from "../../src/editor/snippets.ts";
import { frontOf, yamlValue } from "./editor-check.ts";

describe("the snippets", () => {
  const snippets = frontMatterSnippets(
    "essay",
    "content/essays",
    editorSchema(essaySchema, "Essay"),
  );
  const filled = (body: readonly string[]) =>
    body
      .join("\n")
      .replace(/\$\{\d\|(\w+),.*?\|\}/g, "$1")
      .replace(/\$\{\d:\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE\}/g, "2026-01-02")
      .replace(/\$\d/g, "1");

  test("give one for each field, with what the schema says of it", () => {
    const { "essay: new": _, ...fields } = snippets;
    expect(Object.values(fields).map(({ prefix, description }) => [prefix, description])).toEqual(
      Object.entries(essaySchema.shape).map(([name, field]) => [
        name,
        field.meta()?.["description"],
      ]),
    );
  });

  test.each(Object.entries(editorSchema(essaySchema, "Essay").properties ?? {}))(
    "write `%s` as what it is",
    (name, field) => {
      const written = Object.entries(
        Object(yamlValue(filled(snippets[`essay: ${name}`]?.body ?? []))),
      );
      expect(written.map(([key]) => key)).toEqual([name]);
      const isList = typeof field === "object" && field.type === "array";
      expect(written.map(([, value]) => Array.isArray(value))).toEqual([isList]);
    },
  );

  test("write a whole essay with what it needs", () => {
    const text = filled(snippets["essay: new"]?.body ?? []);
    expect(Object.keys(Object(frontOf(text)))).toEqual(["title", "description", "date", "topics"]);
  });
});
