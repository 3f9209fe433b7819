// Everything in `.vscode/` that follows from the schemas.

import {
  peopleSchema,
  referencesSchema,
  seriesSchema,
  topicsSchema,
} from "../content/schema/data-schemas.ts";
import { essaySchema } from "../content/schema/essay-schema.ts";
import { countrySchema } from "../content/schema/helplines-schema.ts";
import { imagesSchema } from "../content/schema/images-schema.ts";
import { pageSchema } from "../content/schema/page-schema.ts";
import { siteSchema } from "../content/schema/site-schema.ts";
import { editorSchema } from "./json-schema.ts";
import { frontMatterSnippets } from "./snippets.ts";

/** The files by their path from the project's root, with their text. */
export function editorFiles(): ReadonlyMap<string, string> {
  const essay = editorSchema(essaySchema, "Front matter of an essay");
  const page = editorSchema(pageSchema, "Front matter of a page");
  const files = {
    ".vscode/essay.schema.json": essay,
    ".vscode/page.schema.json": page,
    ".vscode/site.schema.json": editorSchema(siteSchema, "The site"),
    ".vscode/topics.schema.json": editorSchema(topicsSchema, "Topics"),
    ".vscode/series.schema.json": editorSchema(seriesSchema, "Series"),
    ".vscode/people.schema.json": editorSchema(peopleSchema, "People"),
    ".vscode/references.schema.json": editorSchema(referencesSchema, "References"),
    ".vscode/images.schema.json": editorSchema(imagesSchema, "Images"),
    ".vscode/helplines.schema.json": editorSchema(countrySchema, "Helplines of a country"),
    ".vscode/front-matter.code-snippets": {
      ...frontMatterSnippets("essay", "content/essays", essay),
      ...frontMatterSnippets("page", "content/pages", page),
    },
  };
  return new Map(
    Object.entries(files).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
  );
}
