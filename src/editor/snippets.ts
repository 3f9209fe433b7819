// Front matter as snippets: VS Code offers them in Markdown files, where its YAML extension does
// not run.

import type { JsonSchema } from "./json-schema.ts";

/** A snippet as a `.code-snippets` file holds it. */
export interface Snippet {
  readonly scope: "markdown";
  /** Since VS Code 1.109; earlier ones offer the snippet in every Markdown file. */
  readonly include: readonly string[];
  readonly isFileTemplate?: true;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * One snippet for each field of a front matter, and one for a whole new file.
 *
 * @param kind what the file is, `essay`; begins the names of the snippets
 * @param folder where such files lie
 */
export function frontMatterSnippets(
  kind: string,
  folder: string,
  schema: JsonSchema,
): Readonly<Record<string, Snippet>> {
  const where = { scope: "markdown", include: [`**/${folder}/*.md`] } as const;
  const fields = Object.entries(schema.properties ?? {});
  const needed = fields.filter(([name]) => schema.required?.includes(name));
  const next = counter();
  const file: Snippet = {
    ...where,
    isFileTemplate: true,
    prefix: kind,
    body: ["---", ...needed.flatMap(([name, field]) => lines(name, field, next)), "---", "", "$0"],
    description: `A new ${kind}, with every field that it needs.`,
  };
  const single = fields.map(([name, field]): [string, Snippet] => [
    `${kind}: ${name}`,
    { ...where, prefix: name, body: lines(name, field, counter()), description: textOf(field) },
  ]);
  return { [`${kind}: new`]: file, ...Object.fromEntries(single) };
}

type Field = NonNullable<JsonSchema["properties"]>[string];
type Counter = () => number;

/** Tab stops are numbered from 1, in the order in which the cursor visits them. */
function counter(): Counter {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function lines(name: string, field: Field, next: Counter): string[] {
  const items = itemsOf(field);
  if (items === undefined && typeof field === "object" && field.properties) {
    return [`${name}:`, ...block(field, next)];
  }
  if (items === undefined) return [`${name}: ${scalar(field, next)}`];
  if (items.properties) {
    const [first = "", ...others] = block(items, next);
    return [`${name}:`, first.replace(/^ {2}/, "  - "), ...others.map((line) => `  ${line}`)];
  }
  // Sentences hold commas, which would divide them between brackets.
  return items.maxLength === undefined ? [`${name}: [$${next()}]`] : [`${name}:`, `  - $${next()}`];
}

function block(schema: JsonSchema, next: Counter): string[] {
  return Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `  ${name}: ${scalar(field, next)}`,
  );
}

function scalar(field: Field, next: Counter): string {
  if (typeof field === "boolean") return `$${next()}`;
  if (field.enum) return `\${${next()}|${field.enum.join(",")}|}`;
  if (field.type === "boolean") return `\${${next()}|true,false|}`;
  // Only days begin with four digits; the day of writing is the likeliest.
  if (field.pattern?.startsWith("^\\d{4}-")) {
    return `\${${next()}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`;
  }
  return `$${next()}`;
}

function itemsOf(field: Field): JsonSchema | undefined {
  if (typeof field === "boolean" || field.type !== "array") return undefined;
  return typeof field.items === "object" && !Array.isArray(field.items) ? field.items : {};
}

function textOf(field: Field): string {
  return typeof field === "object" ? (field.description ?? "") : "";
}
