// What an editor says of a text, by the JSON Schema that it is given.

import { createRequire } from "node:module";
import type { z } from "zod";
import { splitFrontMatter } from "../../src/content/front-matter.ts";
import { parseYaml } from "../../src/content/yaml-source.ts";
import { editorSchema } from "../../src/editor/json-schema.ts";

export type Check = (value: unknown) => boolean;
type Validator = new (options: object) => { compile(schema: object): Check };

// The validator that html-validate brings along.
const { Ajv }: { Ajv: Validator } = createRequire(
  createRequire(import.meta.url).resolve("html-validate"),
)("ajv");

/** What an editor with the JSON Schema says. */
export function editorCheck(schema: z.ZodType): Check {
  return new Ajv({ strict: false, logger: false }).compile(editorSchema(schema, "test"));
}

export function yamlValue(yaml: string): unknown {
  return parseYaml(yaml, "test.yaml").value;
}

export function frontOf(markdown: string): unknown {
  const split = splitFrontMatter({ file: "a.md", name: "a.md", text: markdown });
  return "front" in split ? yamlValue(split.front) : undefined;
}
