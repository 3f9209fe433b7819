// What essays and pages have in common: front matter, Markdown, and problems with their places.

import type { z } from "zod";
import { phoneLike } from "../care/phone-like.ts";
import { type RenderedMarkdown, renderMarkdown } from "../markdown/render-markdown.ts";
import type { Citation, Folder, Heading, Link, PhoneMention } from "../markdown/rendering.ts";
import { type Glossary, glossaryFor } from "../trust/glossary.ts";
import type { AllowedWording } from "./allowed-entries.ts";
import type { SourceFile } from "./decode.ts";
import { deniedWordProblems } from "./denied-problems.ts";
import { type DocumentPlaces, documentPlaces } from "./document-places.ts";
import { faultOfLength } from "./file-findings.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { languageProblems } from "./language-problems.ts";
import { type Problem, problemAt } from "./problem.ts";
import { type ValidateOptions, validate } from "./validate.ts";
import { type Path, parseYaml } from "./yaml-source.ts";

/** What reading a Markdown file finds out, whatever it holds: data that can be kept. */
export interface DocumentFacts {
  /** The front matter as YAML gives it; `undefined` when it is not YAML. */
  readonly front: unknown;
  /** The line of the file that the text begins on. */
  readonly bodyLine: number;
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  readonly headings: readonly Heading[];
  readonly phones: readonly PhoneMention[];
  /** The same of the front matter. */
  readonly frontPhones: readonly FrontPhone[];
  /** Wordings that the writer allows. */
  readonly allowed: readonly AllowedWording[];
}

/** The same, and the means to say where. */
export type DocumentParts = DocumentFacts & DocumentPlaces;

/** A string in the front matter that a reader may take for a number to call. */
export interface FrontPhone extends Pick<PhoneMention, "digits" | "shown"> {
  readonly path: Path;
}

export interface ReadOptions extends ValidateOptions {
  /** The folder of `content/` that the file lies in. */
  readonly folder: Folder;
  /** Explains words of the text, where it is in the glossary's language. @default none */
  readonly glossary?: Glossary | undefined;
}

export interface Document<Fields> {
  readonly fields: Fields;
  readonly lang: string;
  readonly rendered: RenderedMarkdown;
}

export interface DocumentReading<Fields> {
  readonly problems: readonly Problem[];
  /** Missing when the fences are wrong. */
  readonly parts?: DocumentParts;
  /** Missing when the front matter has a problem. */
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
  options: ReadOptions,
): DocumentReading<Fields> {
  const long = faultOfLength(source.text);
  if (long) {
    return { problems: [problemAt(source.file, { line: long.line, column: 1 }, long.finding)] };
  }
  const hidden = [...hiddenProblems(source), ...deniedWordProblems(source)];
  const split = splitFrontMatter(source);
  if (!("front" in split)) return { problems: [...hidden, split] };

  const { front, body, bodyLine } = split;
  const yaml = parseYaml(front, source.file);
  const { value: fields, problems } = validate(schema, yaml, options);
  const lang = fields?.lang ?? siteLang;
  const terms = glossaryFor(lang, options.glossary)?.finder;
  const rendered = renderMarkdown(body, lang, options.folder, terms);
  const places = documentPlaces(source, bodyLine);
  const { place, problem, sourceLine } = places;
  const language = languageProblems({
    file: source.file,
    lang,
    rendered,
    front: yaml.value,
    place,
    problem,
    placeInFile: (line, column) => ({ line: line + bodyLine, column: column + 1 }),
    sourceLine,
  });
  const found = [
    ...hidden,
    ...problems,
    ...emptyBody(source.file, rendered, bodyLine),
    ...rendered.findings.map((finding) => problemAt(source.file, place(finding), finding)),
    ...language.problems,
  ];
  const parts: DocumentParts = {
    front: yaml.value,
    bodyLine,
    citations: rendered.citations,
    links: rendered.links,
    images: rendered.images,
    headings: rendered.headings,
    phones: rendered.phones,
    frontPhones: phonesIn(yaml.value, []),
    allowed: language.allowed,
    ...places,
  };
  return { problems: found, parts, ...(fields ? { document: { fields, lang, rendered } } : {}) };
}

/** Definitions of links and notes render as nothing, so the rendered text tells. */
function emptyBody(file: string, { html }: RenderedMarkdown, line: number): Problem[] {
  if (html.toString().trim() !== "") return [];
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

function phonesIn(value: unknown, path: Path): FrontPhone[] {
  if (typeof value === "string") {
    return phoneLike(value).map(({ digits, shown }) => ({ digits, shown, path }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    phonesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
