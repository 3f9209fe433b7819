import { describe, expect, test } from "vitest";
import { z } from "zod";
import { list, records, text } from "../../src/content/schema/fields.ts";
import { validate } from "../../src/content/validate.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";

const schema = z.strictObject({
  name: text({ max: 10 }),
  places: list(
    z.strictObject({ town: text(), inner: z.strictObject({ depth: z.int().max(9) }).optional() }),
    { max: 3 },
  ).default([]),
});

function messagesOf(yaml: string, elsewhere: ReadonlyMap<string, string> = new Map()): string[] {
  return validate(schema, parseYaml(yaml, "f"), { elsewhere }).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`,
  );
}

describe("validate", () => {
  test("gives the value as the schema types it", () => {
    const { value, problems } = validate(schema, parseYaml('name: " Ann "\n', "f"));
    expect(value).toEqual({ name: "Ann", places: [] });
    expect(problems).toEqual([]);
  });

  test("finds the place of a problem deep within", () => {
    const yaml = `name: Ann
places:
  - town: Ulm
    inner: { depth: 10 }
  - inner: { dept: 1 }
    town: [a]
`;
    expect(messagesOf(yaml)).toEqual([
      "4:21 places.1.inner.depth: `10` is too large (write at most 9)",
      "6:11 places.2.town: this is a list, not text (write plain text)",
      "5:12 `places.2.inner.depth` is missing (add `depth: …`)",
      "5:14 unknown key `dept` (did you mean `depth`?)",
    ]);
  });

  test("suggests known keys of the map that the unknown one stands in", () => {
    expect(messagesOf("name: Ann\nplaces:\n  - { town: Ulm, nam: 1 }\ntown: Ulm\n")).toEqual([
      "3:18 unknown key `nam` (known: town, inner)",
      "4:1 unknown key `town` (known: name, places)",
    ]);
  });

  test("prefers what other generators mean to what is spelled alike", () => {
    expect(messagesOf("name: Ann\nnames: Ann\n", new Map([["names", "places"]]))).toEqual([
      "2:1 unknown key `names` (here it is called `places`)",
    ]);
  });

  test("reports what is missing from an empty text", () => {
    expect(messagesOf("")).toEqual(["1:1 `name` is missing (add a line such as `name: …`)"]);
  });

  test("reports only the syntax of a text that has errors in it", () => {
    expect(messagesOf("nmae: [\n")).toEqual([
      "1:8 a `]` is missing here (end with it what `[` began)",
    ]);
  });

  test("names a field below a key that has a dot so that it looks like no file", () => {
    const schema = z.record(z.string(), z.object({ made: text() }));
    expect(validate(schema, parseYaml("kettle.jpg: {}\n", "f")).problems).toMatchObject([
      { message: "`kettle.jpg: made` is missing" },
    ]);
  });

  test("points at the key of a record that is no id", () => {
    const { problems } = validate(records(text()), parseYaml("ok: a\nNot good: b\nx: [c]\n", "f"));
    expect(problems).toMatchObject([
      { line: 2, column: 1, message: "`Not good` is not an id" },
      { line: 3, column: 4, message: "x: this is a list, not text" },
    ]);
  });
});
