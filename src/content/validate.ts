// Runs a zod schema over YAML and turns what it finds into problems that a writer can read.

import { z } from "zod";
import { describeIssue, exampleOf, findingOf } from "./describe-issue.ts";
import { didYouMean } from "./nearest.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export interface ValidateOptions {
  /** Names that other generators use for our fields, for the hint on an unknown key. */
  readonly elsewhere?: ReadonlyMap<string, string>;
}

/** @returns the typed value, or every problem with it */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlSource,
  { elsewhere = new Map() }: ValidateOptions = {},
): { readonly value?: z.output<Schema>; readonly problems: readonly Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  // An empty file is a map without keys: what is missing from it is the more helpful message.
  const result = schema.safeParse(yaml.value ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, schema, yaml, elsewhere)),
  };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: YamlSource,
  elsewhere: ReadonlyMap<string, string>,
): Problem[] {
  const path = issue.path;
  const field = { key: String(path.at(-1) ?? ""), schema: schemaAt(schema, path) };
  if (issue.code === "unrecognized_keys") {
    const known = keysOf(field.schema);
    return issue.keys.map((key) =>
      problemAt(yaml.file, yaml.positionOfKey(path, key), {
        rule: "field/unknown",
        message: `unknown key ${quoted(key)}`,
        hint: elsewhere.has(key)
          ? `here it is called \`${elsewhere.get(key)}\``
          : didYouMean(key, known),
      }),
    );
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map((inner) =>
      problemAt(yaml.file, yaml.positionOfKey(path.slice(0, -1), field.key), findingOf(inner)),
    );
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [yaml.problem(path, missing(path, field.schema))];
  }
  const { message, ...finding } = describeIssue(issue, field);
  const name = path.length === 0 ? "" : `${fieldName(path)}: `;
  return [yaml.problem(path, { ...finding, message: `${name}${message}` })];
}

function missing(path: Path, schema: z.ZodType | undefined): Finding {
  const line = `\`${String(path.at(-1))}: ${exampleOf({ schema }) ?? "…"}\``;
  return {
    rule: "field/missing",
    message: `\`${fieldName(path)}\` is missing`,
    hint: path.length === 1 ? `add a line such as ${line}` : `add ${line}`,
  };
}

/** How messages name a field. List entries are counted from 1, as people do. */
export function fieldName(path: Path): string {
  const parts = path.map((part) => (typeof part === "number" ? String(part + 1) : String(part)));
  // `kettle.jpg.made` would be a file.
  return parts.join(parts.some((part) => part.includes(".")) ? ": " : ".");
}

/** The part of a schema that describes the value at a path, with what it says of the field. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const part of path) {
    const parent = unwrap(current);
    if (parent instanceof z.ZodObject) current = parent.shape[String(part)];
    else if (parent instanceof z.ZodArray) current = parent.element;
    else if (parent instanceof z.ZodRecord) current = parent.valueType;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return current;
}

function keysOf(schema: z.ZodType | undefined): string[] {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
