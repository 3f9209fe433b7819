// What essays and pages have in common: front matter, Markdown, and problems with their places.

import type { z } from "zod";
import { type RenderedMarkdown, renderMarkdown } from "../markdown/render-markdown.ts";
import type { Citation } from "../markdown/rendering.ts";
import type { SourceFile } from "./decode.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type Position, type Problem, problemAt } from "./problem.ts";
import { type ValidateOptions, validate } from "./validate.ts";
import type { YamlSource } from "./yaml-source.ts";

/** A citation with its place in the file. */
export type PlacedCitation = Citation & { readonly position: Position };

export interface Document<Fields> {
  readonly fields: Fields;
  readonly lang: string;
  readonly rendered: RenderedMarkdown;
  readonly citations: readonly PlacedCitation[];
  readonly yaml: YamlSource;
}

export interface DocumentReading<Fields> {
  readonly problems: readonly Problem[];
  /** Missing when the front matter could not be read. */
  readonly document?: Document<Fields>;
}

/**
 * Reads one Markdown file with front matter.
 *
 * @param siteLang the language of a document whose front matter names none
 */
export function readDocument<Fields extends { readonly lang?: string | undefined }>(
  source: SourceFile,
  schema: z.ZodType<Fields>,
  siteLang: string,
  options: ValidateOptions = {},
): DocumentReading<Fields> {
  const split = splitFrontMatter(source);
  if (!("yaml" in split)) return { problems: [split] };

  const { yaml, body, bodyLine } = split;
  const { value: fields, problems } = validate(schema, yaml, options);
  const lang = fields?.lang ?? siteLang;
  const rendered = renderMarkdown(body, lang);
  const place = placer(source.text, bodyLine);
  const found = [
    ...problems,
    ...emptyBody(source.file, body, bodyLine),
    ...rendered.findings.map(({ line, near, ...finding }) =>
      problemAt(source.file, place(line, near), finding),
    ),
  ];
  if (!fields) return { problems: found };
  const citations = rendered.citations.map((citation) => ({
    ...citation,
    position: place(citation.line, citation.near),
  }));
  return { problems: found, document: { fields, lang, rendered, citations, yaml } };
}

function emptyBody(file: string, body: string, line: number): Problem[] {
  if (body.trim() !== "") return [];
  return [
    problemAt(
      file,
      { line, column: 1 },
      {
        rule: "body/empty",
        message: "there is no text after the front matter",
        hint: "write it below the closing `---`; is that line missing higher up?",
      },
    ),
  ];
}

/** Finds the file's position for a line of the body and a text on it, else that line's beginning. */
function placer(text: string, bodyLine: number): (line: number, near: string) => Position {
  let lines: string[] | undefined;
  return (line, near) => {
    lines ??= text.split("\n");
    const content = lines[line + bodyLine - 1] ?? "";
    return { line: line + bodyLine, column: Math.max(0, content.indexOf(near)) + 1 };
  };
}
