// The Markdown pipeline: which syntax an essay may use, and what one render gives.

import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import type { Html } from "../html/html.ts";
import { layoutIds } from "../html/layout-ids.ts";
import { raw, rawBytes } from "../html/raw.ts";
import { stringsFor } from "../strings/strings-for.ts";
import type { TermFinder } from "../trust/term-finder.ts";
import { allowances } from "./allowances.ts";
import { citations } from "./citations.ts";
import { directives } from "./directives.ts";
import { externalLinks } from "./external-links.ts";
import { footnoteNames } from "./footnote-names.ts";
import { footnotes } from "./footnotes.ts";
import { glossaryTerms } from "./glossary-terms.ts";
import { hiddenEntities } from "./hidden-entities.ts";
import { images } from "./images.ts";
import { links } from "./links.ts";
import { nestedLinks } from "./nested-links.ts";
import { nesting } from "./nesting.ts";
import { type Sections, sectionsOf } from "./outline.ts";
import { paragraphLength } from "./paragraph-length.ts";
import { phoneMentions } from "./phone-mentions.ts";
import { prose } from "./prose.ts";
import { quotesFor } from "./quotes.ts";
import {
  type Allowance,
  type Citation,
  createEnv,
  type Folder,
  type Heading,
  type Link,
  type MarkdownFinding,
  type PhoneMention,
  type ProseRun,
  renderingOf,
} from "./rendering.ts";
import { sectionAnchors } from "./section-anchors.ts";
import type { Stretch } from "./stretch.ts";
import { stretchesOf } from "./stretches.ts";
import { tables } from "./tables.ts";

/** Everything that one pass over a text finds out. */
export interface RenderedMarkdown extends Sections {
  readonly html: Html;
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  /** Every heading that has an id, also within quotations and lists. */
  readonly headings: readonly Heading[];
  readonly phones: readonly PhoneMention[];
  /** What is read, without code and addresses, with the places of its words. */
  readonly prose: readonly ProseRun[];
  /** Wordings that the writer allows. */
  readonly allowances: readonly Allowance[];
  readonly findings: readonly MarkdownFinding[];
  /** Its words, for rules that look for phrases. */
  readonly stretches: readonly Stretch[];
}

/**
 * Renders Markdown: CommonMark with tables, strikethrough, footnotes, section anchors, citations
 * and directives. Raw HTML is text, and so is anything that looks like a template.
 *
 * Links and images keep their root paths (`/essays/…`); `withPictures`,
 * `withBasePath` and `forFeed` finish them.
 *
 * @param lang BCP 47 tag of the text, for its quotation marks and the words that are added to it
 * @param folder the folder of `content/` that the text stands in, for links to other files
 * @param terms finds words of the glossary, each of which leads there once
 */
export function renderMarkdown(
  markdown: string,
  lang: string,
  folder: Folder = "essays",
  terms?: TermFinder,
): RenderedMarkdown {
  const md = markdownFor(lang);
  const env = createEnv(folder, terms);
  const tokens = md.parse(markdown, env);
  const { citations: cited, links: leads, images: pictures, ...found } = renderingOf(env);
  return {
    html: raw(md.renderer.render(tokens, md.options, env)),
    citations: cited,
    links: leads,
    images: pictures,
    headings: found.headings,
    phones: found.phones,
    prose: found.prose,
    allowances: found.allowances,
    findings: found.findings,
    stretches: stretchesOf(tokens),
    ...sectionsOf(tokens),
  };
}

/** Markup that {@link renderMarkdown} made, from where it was kept as UTF-8. */
export function renderedBefore(markup: Uint8Array): Html {
  return rawBytes(markup);
}

const instances = new Map<string, MarkdownIt>();

function markdownFor(lang: string): MarkdownIt {
  let md = instances.get(lang);
  if (!md) {
    md = createMarkdown(lang);
    instances.set(lang, md);
  }
  return md;
}

function createMarkdown(lang: string): MarkdownIt {
  const strings = stringsFor(lang);
  const md = createMarkdownIt({ html: false, typographer: true, quotes: quotesFor(lang) });
  // Of the typographer only the quotation marks: "(c)" may be the third item of a list.
  md.disable("replacements");
  md.use(nesting);
  md.use(paragraphLength);
  md.use(footnotes, { title: strings.notes, label: strings.note, backLabel: strings.backToNote });
  md.use(footnoteNames);
  md.use(sectionAnchors, { label: strings.sectionLink, reservedIds: Object.values(layoutIds) });
  md.use(citations, { label: strings.source });
  md.use(directives, {
    titles: new Map([
      ["key-points", strings.directives.keyPoints],
      ["aside", ""],
      ["voice", strings.directives.voice],
      ["try", strings.directives.try],
    ]),
  });
  md.use(images);
  md.use(hiddenEntities);
  md.use(allowances);
  md.use(prose);
  md.use(tables, { label: strings.table });
  md.use(nestedLinks);
  md.use(links);
  md.use(externalLinks);
  md.use(phoneMentions);
  md.use(glossaryTerms);
  return md;
}
