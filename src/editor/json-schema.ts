// A schema as editors read it: JSON Schema with what completion and hovers need.

import { parse } from "yaml";
import { z } from "zod";

/** JSON Schema, draft 7, as far as this project's schemas use it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What a schema takes, as JSON Schema of draft 7: the YAML language server knows no later one.
 *
 * It says less than the schema: it never refuses a value that the schema takes, but whether a day
 * is in the calendar or an id exists is for `npm run check` to tell.
 *
 * @param title what editors call the file
 */
export function editorSchema(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, examplesOf(zodSchema), hoverOf(jsonSchema));
      // An empty list is what a missing one means; written, it is refused.
      if (Array.isArray(jsonSchema.default) && jsonSchema.default.length === 0) {
        delete jsonSchema.default;
      }
    },
  });
  return {
    ...($schema === undefined ? {} : { $schema }),
    $comment: "Made by `npm run schema` from src/content/schema/. Not edited by hand.",
    title,
    ...rest,
  };
}

/** The schemas hold examples as they are written in YAML; editors want the values. */
function examplesOf(schema: z.core.$ZodType): { readonly examples?: readonly unknown[] } {
  const examples = z.globalRegistry.get(schema)?.["examples"];
  return Array.isArray(examples)
    ? { examples: examples.map((example) => parse(String(example))) }
    : {};
}

/** Editors show `description` with its backticks unless the same stands here as Markdown. */
function hoverOf({ description }: JsonSchema): { readonly markdownDescription?: string } {
  return description?.includes("`") ? { markdownDescription: description } : {};
}
