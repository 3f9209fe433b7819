// Pages such as "About": the file name gives the address.

import type { SourceFile } from "./decode.ts";
import { momentOf } from "./moment.ts";
import { pageTrust } from "./page-trust.ts";
import { placeholderLinks } from "./placeholders.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Page } from "./publication.ts";
import { type DocumentParts, readDocument } from "./read-document.ts";
import { citationProblems } from "./reference-problems.ts";
import { sourcesOf } from "./resolve-essay.ts";
import { pageSchema } from "./schema/page-schema.ts";
import type { SiteData } from "./site-data.ts";

/** Addresses that other templates fill. */
const taken: ReadonlySet<string> = new Set([
  "essays",
  "glossary",
  "images",
  "language",
  "map",
  "offline",
  "people",
  "search",
  "series",
  "subscribe",
  "topics",
]);

/** The page that hosts show for addresses that do not exist. */
export const notFound = "404";

export interface PageReading {
  readonly file: string;
  readonly slug: string;
  readonly page?: Page;
  /** Missing when front matter and text cannot be told apart. */
  readonly parts?: DocumentParts;
  readonly problems: readonly Problem[];
}

export function readPage(source: SourceFile, data: SiteData): PageReading {
  const slug = source.name.replace(/\.md$/, "");
  const {
    document,
    parts,
    problems: found,
  } = readDocument(source, pageSchema, data.site.language, { folder: "pages" });
  const problems = [
    ...found,
    ...(parts ? citationProblems(parts, data.references, source.file) : []),
    ...(parts && !data.isStandIn ? placeholderLinks(source.file, parts, data.site) : []),
    ...(taken.has(slug) ? [addressTaken(slug, source.file)] : []),
  ];
  const reading = { file: source.file, slug, problems, ...(parts ? { parts } : {}) };
  if (!document || taken.has(slug)) return reading;
  const { fields, lang, rendered } = document;
  return {
    ...reading,
    problems: [...problems, ...(parts ? pageTrust(slug, fields, parts, data) : [])],
    page: {
      slug,
      url: pageUrl(slug),
      lang,
      title: fields.title,
      description: fields.description,
      body: rendered.html,
      credits: [],
      images: [],
      sources: sourcesOf(rendered.citations, data.references),
      isNotFound: slug === notFound,
      hasLeaveLink: fields.exit,
      ...(fields.updated === undefined
        ? {}
        : { updated: momentOf(fields.updated, data.site.timeZone) }),
    },
  };
}

/** Root path of a page. */
export function pageUrl(slug: string): string {
  return slug === notFound ? "/404.html" : `/${slug}/`;
}

function addressTaken(slug: string, file: string): Problem {
  return problemAt(
    file,
    { line: 1, column: 1 },
    {
      rule: "file/slug",
      message: `the address /${slug}/ is already used by the site itself`,
      hint: "give the file another name",
    },
  );
}
