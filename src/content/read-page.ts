// Pages such as "About": the file name gives the address.

import type { SourceFile } from "./decode.ts";
import { momentOf } from "./moment.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Page } from "./publication.ts";
import { readDocument } from "./read-document.ts";
import { sourcesOf } from "./resolve-essay.ts";
import { pageSchema } from "./schema/page-schema.ts";
import type { SiteData } from "./site-data.ts";

/** Addresses that other templates fill. */
const taken: ReadonlySet<string> = new Set([
  "essays",
  "images",
  "people",
  "series",
  "subscribe",
  "topics",
]);

/** The page that hosts show for addresses that do not exist. */
export const notFound = "404";

export function readPage(
  source: SourceFile,
  data: SiteData,
): { readonly page?: Page; readonly problems: readonly Problem[] } {
  const slug = source.name.replace(/\.md$/, "");
  const { document, problems } = readDocument(source, pageSchema, data.site.language);
  const found = [...problems];
  if (taken.has(slug)) {
    found.push(
      problemAt(
        source.file,
        { line: 1, column: 1 },
        {
          rule: "file/slug",
          message: `the address /${slug}/ belongs to a list that is made from the essays`,
          hint: "give the file another name",
        },
      ),
    );
  }
  if (!document) return { problems: found };
  const { fields, lang, rendered, citations } = document;
  const { sources, problems: missing } = sourcesOf(citations, data.references, source.file);
  return {
    problems: [...found, ...missing],
    page: {
      slug,
      url: slug === notFound ? "/404.html" : `/${slug}/`,
      lang,
      title: fields.title,
      description: fields.description,
      body: rendered.html,
      sources,
      isNotFound: slug === notFound,
      ...(fields.updated === undefined
        ? {}
        : { updated: momentOf(fields.updated, data.site.timeZone) }),
    },
  };
}
