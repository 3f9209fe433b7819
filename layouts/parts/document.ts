// The page around every page: head, header, main, footer.

import { directionOf } from "../../src/html/direction.ts";
import { type Html, html } from "../../src/html/html.ts";
import { layoutIds } from "../../src/html/layout-ids.ts";
import type { OfflineRule } from "../../src/html/offline-rule.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { type HeadOptions, head } from "./head.ts";
import { offlineAttributes } from "./kept-copy.ts";
import { leaveBar } from "./leave-bar.ts";
import { problemPanel } from "./problem-panel.ts";
import { siteFooter } from "./site-footer.ts";
import { siteHeader } from "./site-header.ts";
import type { SiteData } from "./types.ts";

export interface DocumentOptions extends HeadOptions {
  /** The language of what the page is about. @default the site's */
  readonly lang?: string;
  /** Whether readers may keep the page on their devices. @default they are not offered to */
  readonly offline?: OfflineRule | undefined;
  /** Whether the page can be left quickly. @default false */
  readonly leave?: boolean;
}

/**
 * A whole page.
 *
 * @param content what goes into `main`; begins with the page's only h1
 */
export function document(data: SiteData, options: DocumentOptions, content: Html): string {
  const { site, preview, problems } = data.publication;
  const strings = interfaceStrings(data, options.lang);
  const { leave = false, offline, scripts = [] } = options;
  // Where the interface speaks the essay's language, the whole page is in that language.
  const lang = speaks(strings, options.lang) ? options.lang : site.language;
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
${head(data, { ...options, scripts: leave ? [...scripts, "leave"] : scripts }, lang)}
</head>
<body${offline && offlineAttributes(data, strings, offline)}>
<a class="skip-link" href="#${layoutIds.main}">${strings.skipToContent}</a>
${leave && leaveBar(data, strings, options.url)}${siteHeader(data, strings, options.url)}
${preview && problemPanel(problems, strings)}
<main id="${layoutIds.main}">
${content}
</main>
${siteFooter(data, strings, options.url)}
</body>
</html>
`.toString();
}

/** The words of the interface for a page about something in a language. */
export function interfaceStrings({ publication }: SiteData, lang?: string): Strings {
  const own = stringsFor(lang ?? publication.site.language);
  return speaks(own, lang) ? own : stringsFor(publication.site.language);
}

function speaks(strings: Strings, lang: string | undefined): lang is string {
  return lang !== undefined && lang.split("-")[0]?.toLowerCase() === strings.lang;
}

/** `lang` and `dir` for a text in another language than the site's; nothing for the site's own. */
export function languageAttributes({ publication }: SiteData, lang: string): Html | undefined {
  if (lang === publication.site.language) return undefined;
  return html` lang="${lang}" dir="${directionOf(lang)}"`;
}
