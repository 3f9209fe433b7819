// What zod says of a value, in words for the writer of the file.

import type { z } from "zod";
import { didYouMean } from "./nearest.ts";
import type { Finding } from "./problem.ts";
import { quoted } from "./quoted.ts";

const rule = "field/value";

/** What is known of the field that an issue is about. */
export interface Field {
  /** Its key, for examples; empty for the whole file. */
  readonly key: string;
  readonly schema: z.ZodType | undefined;
}

/** @param issue made with `reportInput` */
export function describeIssue(issue: z.core.$ZodIssue, field: Field): Finding {
  const { input } = issue;
  if (input === null) return { rule, message: "has no value", hint: emptyHint(field) };
  const finding = describe(issue, field);
  const isEmptyList = Array.isArray(input) && input.length === 0;
  return (input === "" || isEmptyList) && isOptional(field)
    ? { ...finding, hint: emptyHint(field) }
    : finding;
}

/** The finding of a field that checks itself: see `refuse` in `schema/fields.ts`. */
export function findingOf(issue: z.core.$ZodIssue): Finding {
  const hint = issue.code === "custom" ? issue.params?.["hint"] : undefined;
  return { rule, message: issue.message, hint: typeof hint === "string" ? hint : undefined };
}

/** What the schema gives as an example, as it is written in YAML. */
export function exampleOf({ schema }: Pick<Field, "schema">): string | undefined {
  const examples = schema?.meta()?.["examples"];
  return Array.isArray(examples) && examples.length > 0 ? String(examples[0]) : undefined;
}

function describe(issue: z.core.$ZodIssue, field: Field): Finding {
  const { input } = issue;
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, input, field);
    case "invalid_value":
      return {
        rule,
        message: `${shown(input)} is not one of the choices`,
        hint: didYouMean(typeof input === "object" ? "" : String(input), issue.values.map(String)),
      };
    case "too_big":
      return {
        rule,
        message: `${shown(input)} is too large`,
        hint: `write at most ${issue.maximum}`,
      };
    case "too_small":
      return {
        rule,
        message: `${shown(input)} is too small`,
        hint: `write at least ${issue.minimum}`,
      };
    default:
      return findingOf(issue);
  }
}

function wrongType(expected: string, input: unknown, field: Field): Finding {
  if (expected === "string" && typeof input !== "object") {
    // A number where a date is wanted does not become one by quotes.
    const asText = field.schema?.safeParse(String(input)).error?.issues[0];
    if (asText) return findingOf(asText);
  }
  const kind = kinds.get(typeOf(input));
  return {
    rule,
    message: `${shown(input)} is ${kind}, not ${wanted.get(expected) ?? kinds.get(expected) ?? expected}`,
    hint: typeHint(expected, input, field),
  };
}

function typeHint(expected: string, input: unknown, field: Field): string {
  const example = exampleOf(field);
  const asExample =
    example === undefined ? undefined : `write it like \`${field.key}: ${example}\``;
  switch (expected) {
    case "boolean":
      return "write true or false, without quotes";
    case "string":
      return typeof input === "object"
        ? (textHint(input) ?? asExample ?? "write plain text")
        : `put it in quotes: "${String(input)}"`;
    case "array":
      return typeof input === "object" || field.schema?.safeParse([input]).error
        ? (asExample ?? "write a list: [one, two]")
        : `write a list: [${String(input)}]`;
    case "number":
    case "int":
      return "write a whole number, without quotes";
    default:
      return (
        asExample ??
        (field.key === ""
          ? "write `key: value` on each line"
          : "write keys and values below it, indented by two spaces")
      );
  }
}

/** Text with a colon in a list is a map to YAML: `- One: two`. */
function textHint(input: unknown): string | undefined {
  const [only, ...others] = Object.entries(input ?? {});
  if (!only || others.length > 0 || Array.isArray(input) || typeof only[1] === "object") {
    return undefined;
  }
  return `put it in quotes: "${only[0]}: ${String(only[1])}"`;
}

function isOptional({ schema }: Field): boolean {
  return schema?.safeParse(undefined).success ?? false;
}

function emptyHint(field: Field): string {
  return isOptional(field) ? "give it a value or remove the line" : "give it a value";
}

/** The value as the writer sees it; whole structures only by their kind. */
function shown(input: unknown): string {
  if (typeof input === "string") return quoted(`"${input}"`);
  return typeof input === "object" ? "this" : quoted(String(input));
}

const kinds: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a block of keys"],
  ["record", "a block of keys"],
]);

/** Every number in the schemas is a whole one. */
const wanted: ReadonlyMap<string, string> = new Map([
  ["number", "a whole number"],
  ["int", "a whole number"],
]);

function typeOf(input: unknown): string {
  return Array.isArray(input) ? "array" : typeof input;
}
