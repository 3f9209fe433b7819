// The arguments of commands that report: `--format`, flags, and values.

import { parseArgs } from "node:util";
import { SettingError } from "../content/settings.ts";
import type { Format } from "./reporter.ts";

export interface KnownOptions {
  /** Options that are there or not. */
  readonly flags?: readonly string[];
  /** Options that have a value. */
  readonly values?: readonly string[];
}

export interface Options {
  /** @default "text" */
  readonly format: Format;
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

const formats = ["text", "json", "github"] as const satisfies readonly Format[];

/** @throws {SettingError} for anything that the command does not know */
export function readOptions(
  args: readonly string[],
  { flags = [], values = [] }: KnownOptions = {},
): Options {
  const known = new Map<string, { readonly type: "boolean" | "string" }>([
    ["format", { type: "string" }],
    ...flags.map((name) => [name, { type: "boolean" }] as const),
    ...values.map((name) => [name, { type: "string" }] as const),
  ]);
  const given = new Map(Object.entries(parse(args, Object.fromEntries(known))));
  const written = given.get("format") ?? "text";
  const format = formats.find((one) => one === written);
  if (format === undefined) throw new SettingError("--format is text, json or github");
  given.delete("format");
  return {
    format,
    flags: new Set([...given].flatMap(([name, value]) => (value === true ? name : []))),
    values: new Map([...given].flatMap(([name, value]) => withText(name, value))),
  };
}

function parse(
  args: readonly string[],
  options: Record<string, { readonly type: "boolean" | "string" }>,
): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new SettingError(error.message.split(". ")[0] ?? "", { cause: error });
  }
}

function withText(name: string, value: unknown): [string, string][] {
  return typeof value === "string" ? [[name, value]] : [];
}
