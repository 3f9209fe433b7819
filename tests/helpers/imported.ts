// Drafts from texts, without writing them: as `npm run import` makes them for a small site.

import { ContentCache } from "../../src/content/content-cache.ts";
import { formatProblem } from "../../src/content/format-problems.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import type { Note } from "../../src/importing/conversion.ts";
import { convert } from "../../src/importing/convert.ts";
import { type Draft, type DraftContext, makeDraft } from "../../src/importing/make-draft.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { contentSite, now, type SiteFiles } from "./content-site.ts";
import { parseHtml } from "./parse-html.ts";

/** What there is beside a text. */
export interface Beside {
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly images?: ReadonlySet<string>;
}

/** Makes drafts for one site. */
export function importer(site: SiteFiles = {}) {
  const folder = contentSite(site);
  const cache = new ContentCache();
  const context: DraftContext = {
    today: "2026-06-15",
    siteLang: "en",
    topic: "rest",
    topics: new Set(["rest", "walking"]),
    check: (essay, images) => {
      const added = { essays: [essay], images: new Set(images) };
      const { problems } = loadPublication({ folder, now, cache, preview: true, added });
      return problems.filter(({ file }) => file === essay.file);
    },
  };
  return async (
    file: string,
    content: string | Uint8Array,
    { files = {}, images = new Set() }: Beside = {},
  ): Promise<Draft | readonly string[]> => {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const readImage = (source: string) => files[source];
    const around = { readImage, knownImages: images, sources: new Set(["smith-2020"]) };
    const converted = await convert(file, bytes, around);
    if (!("conversion" in converted)) return converted.map(formatProblem);
    const draft = makeDraft(converted.conversion, file.replace(/\.\w+$/, ""), context);
    return "rule" in draft ? [`${draft.message} (${draft.hint})`] : draft;
  };
}

/** A draft, where there must be one. */
export async function draftOf(
  file: string,
  content: string | Uint8Array,
  beside?: Beside,
): Promise<Draft> {
  const draft = await importer()(file, content, beside);
  if (!("text" in draft)) throw new Error(draft.join("\n"));
  return draft;
}

/** The Markdown below the front matter. */
export function bodyOf({ text }: Draft): string {
  return text.replace(/^---\n.*?\n---\n\n/s, "");
}

/** Notes as they are printed. */
export function noteTexts(notes: readonly Note[]): string[] {
  return notes.map(({ line, text }) => (line === undefined ? text : `line ${line}: ${text}`));
}

/** What a reader sees of a draft: its title and its text, without the marks beside headings. */
export function readText(draft: Draft, lang = "en"): string {
  const title = /^title: (.*)$/m.exec(draft.text)?.[1] ?? "";
  const html = String(renderMarkdown(bodyOf(draft), lang).html).replace(
    /<a class="section-link".*?<\/a>/g,
    "",
  );
  const spaced = html.replace(/<(?:br|\/(?:p|li|h\d|td|th|tr|pre))>/g, " $&");
  return `${title} ${parseHtml(spaced).text}`;
}
