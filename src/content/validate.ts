// Runs a zod schema over YAML and turns what it finds into problems that a writer can read.

import { z } from "zod";
import { didYouMean } from "./nearest.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
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
  if (issue.code === "unrecognized_keys") {
    const known = keysOf(schemaAt(schema, path));
    return issue.keys.map((key) =>
      problemAt(yaml.file, yaml.positionOfKey(path, key), {
        rule: "field/unknown",
        message: `unknown key \`${key}\``,
        hint: elsewhere.has(key)
          ? `here it is called \`${elsewhere.get(key)}\``
          : didYouMean(key, known),
      }),
    );
  }
  if (issue.code === "invalid_key") {
    const key = String(path.at(-1));
    return issue.issues.map((inner) =>
      problemAt(yaml.file, yaml.positionOfKey(path.slice(0, -1), key), customFinding(inner)),
    );
  }
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [yaml.problem(path, missing(path, schemaAt(schema, path)))];
  }
  const finding = describe(issue);
  return [yaml.problem(path, { ...finding, message: `${fieldName(path)}${finding.message}` })];
}

function missing(path: Path, schema: z.ZodType | undefined): Finding {
  const example = schema?.meta()?.["examples"];
  const value = Array.isArray(example) ? String(example[0]) : "…";
  return {
    rule: "field/missing",
    message: `\`${dotted(path)}\` is missing`,
    hint: `add a line such as \`${String(path.at(-1))}: ${value}\``,
  };
}

function describe(issue: z.core.$ZodIssue): Finding {
  const rule = "field/value";
  switch (issue.code) {
    case "invalid_type":
      return { rule, ...wrongType(issue.expected, issue.input) };
    case "invalid_value":
      return {
        rule,
        message: `${shown(issue.input)} is not one of the choices`,
        hint: didYouMean(String(issue.input), issue.values.map(String)),
      };
    case "too_big":
      return {
        rule,
        message: `${shown(issue.input)} is too large`,
        hint: `at most ${issue.maximum}`,
      };
    case "too_small":
      return {
        rule,
        message: `${shown(issue.input)} is too small`,
        hint: `at least ${issue.minimum}`,
      };
    case "invalid_format":
      return { rule, message: `${shown(issue.input)} is not a valid ${issue.format}` };
    default:
      return customFinding(issue);
  }
}

function customFinding(issue: z.core.$ZodIssue): Finding {
  const hint = issue.code === "custom" ? issue.params?.["hint"] : undefined;
  return {
    rule: "field/value",
    message: issue.message,
    hint: typeof hint === "string" ? hint : undefined,
  };
}

function wrongType(expected: string, input: unknown): { message: string; hint: string } {
  const message =
    input === null
      ? "has no value"
      : `${shown(input)} is ${kinds.get(typeOf(input))}, not ${kinds.get(expected) ?? expected}`;
  return { message, hint: typeHint(expected, input) };
}

function typeHint(expected: string, input: unknown): string {
  if (input === null) return "give it a value or remove the line";
  switch (expected) {
    case "boolean":
      return "write true or false, without quotes";
    case "string":
      return typeof input === "object"
        ? "write plain text"
        : `put it in quotes: "${String(input)}"`;
    case "array":
      return typeof input === "object"
        ? "write a list: [one, two]"
        : `write a list: [${String(input)}]`;
    case "number":
    case "int":
      return "write a whole number, without quotes";
    default:
      return "write keys and values below it, indented by two spaces";
  }
}

/** The value as the writer sees it; whole structures only by their kind. */
function shown(input: unknown): string {
  if (typeof input === "string")
    return `\`"${input.length > 60 ? `${input.slice(0, 60)}…` : input}"\``;
  return typeof input === "object" ? "this" : `\`${String(input)}\``;
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a block of keys"],
  ["record", "a block of keys"],
]);

function typeOf(input: unknown): string {
  return Array.isArray(input) ? "array" : typeof input;
}

function fieldName(path: Path): string {
  return path.length === 0 ? "" : `${dotted(path)}: `;
}

/** List entries are counted from 1, as people do. */
function dotted(path: Path): string {
  return path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");
}

/** The part of a schema that describes the value at a path. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return undefined;
    // `meta` belongs to the outermost schema, so only the way down is unwrapped.
    if (part !== path.at(-1)) current = current && unwrap(current);
  }
  return current as z.ZodType | undefined;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return current;
}

function keysOf(schema: z.ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
