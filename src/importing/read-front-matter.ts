// The front matter that a Markdown file comes with: what our essays know and can use is taken,
// the rest is listed.

import type { z } from "zod";
import type { SourceFile } from "../content/decode.ts";
import { splitFrontMatter } from "../content/front-matter.ts";
import type { Problem } from "../content/problem.ts";
import { quoted } from "../content/quoted.ts";
import { essayFieldElsewhere, essaySchema } from "../content/schema/essay-schema.ts";
import { parseYaml, type YamlSource } from "../content/yaml-source.ts";
import type { Note } from "./conversion.ts";

export interface ReadFrontMatter {
  readonly body: string;
  readonly bodyLine: number;
  /** Valid values by the names of their fields, in the order of the schema. */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly notes: readonly Note[];
}

/** @returns the front matter and the text below it, or what is wrong with it */
export function readFrontMatter(source: SourceFile): ReadFrontMatter | readonly Problem[] {
  if (!/^---[ \t]*\n/.test(source.text)) {
    return { body: source.text, bodyLine: 1, fields: new Map(), notes: [] };
  }
  const split = splitFrontMatter(source);
  if (!("front" in split)) return [split];
  const yaml = parseYaml(split.front, source.file);
  if (yaml.problems.length > 0) return yaml.problems;
  const written = new Map(Object.entries(isRecord(yaml.value) ? yaml.value : {}));
  const { fields, notes } = sort(written, yaml);
  return { body: split.body, bodyLine: split.bodyLine, fields, notes };
}

function sort(written: ReadonlyMap<string, unknown>, yaml: YamlSource) {
  const fields = new Map<string, unknown>();
  const notes: Note[] = [];
  const known = new Map<string, z.ZodType>(Object.entries(essaySchema.shape));
  for (const [key, schema] of known) {
    // Whatever it says, an imported essay is a draft.
    if (!written.has(key) || key === "draft") continue;
    const issue = schema.safeParse(written.get(key)).error?.issues[0];
    if (!issue) fields.set(key, written.get(key));
    else {
      const what = issue.code === "custom" ? issue.message : "is not what this field holds";
      notes.push({ ...lineOf(yaml, key), text: `${quoted(key)} was not taken: its value ${what}` });
    }
  }
  for (const key of written.keys()) {
    if (known.has(key)) continue;
    const name = essayFieldElsewhere.get(key);
    const hint =
      name === undefined ? "essays have no such field" : `here it is called ${quoted(name)}`;
    notes.push({ ...lineOf(yaml, key), text: `${quoted(key)} was not taken: ${hint}` });
  }
  return { fields, notes };
}

function lineOf(yaml: YamlSource, key: string): Pick<Note, "line"> {
  return { line: yaml.positionOfKey([], key).line };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
