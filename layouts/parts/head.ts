// What browsers, search engines and feed readers are told of a page.

import { type Html, html } from "../../src/html/html.ts";
import { pagePolicy } from "../../src/html/page-policy.ts";
import { dataElement, scriptElement } from "../../src/html/script.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";
import type { Graph } from "./site-graph.ts";
import type { CardImage, Moment, SiteData, Topic } from "./types.ts";

export interface HeadOptions {
  readonly title: string;
  readonly description: string;
  /** Root path of the page. */
  readonly url: string;
  /** Whether the page is kept out of search engines. @default false */
  readonly noindex?: boolean;
  /** Root path of the page that browsers go on to. */
  readonly movedTo?: string;
  /** Dates of an essay. */
  readonly article?: { readonly published: Moment; readonly changed: Moment };
  /** The picture that other sites show beside a link to the page. @default the site's */
  readonly card?: CardImage;
  /** Whether the page is a text and no more, so that it does without the styles of other pages. @default false */
  readonly isText?: boolean;
  /** Names of the browser scripts that the page has besides those of every page. */
  readonly scripts?: readonly string[];
  /** Whether scripts may compile WebAssembly. @default false */
  readonly webAssembly?: boolean;
  /** What programs are told of what the page is about, as JSON-LD. */
  readonly graph?: Graph;
  /** The topic whose feed the page offers besides the site's. */
  readonly topic?: Topic;
}

export function head(data: SiteData, options: HeadOptions, lang: string): Html {
  const { site, urls, preview } = data.publication;
  const { assets } = data;
  const { title, description, url, movedTo, article, topic } = options;
  const strings = stringsFor(site.language);
  const isHome = url === "/";
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? `${site.title}: ${site.tagline}` : `${title} · ${site.title}`}</title>
<meta name="description" content="${description}">
${
  // The preview's server puts scripts of its own into pages.
  !preview &&
  html`<meta http-equiv="Content-Security-Policy" content="${pagePolicy({ headScript: assets.headScript.integrity, webAssembly: options.webAssembly ?? false })}">
`
}${(preview || options.noindex) && html`<meta name="robots" content="noindex">\n`}<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbf7f0" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#1d1b1a" media="(prefers-color-scheme: dark)">
${
  movedTo !== undefined &&
  html`<meta http-equiv="refresh" content="0; url=${urls.path(movedTo)}">
`
}${scriptElement(assets.headScript.code)}
<link rel="canonical" href="${urls.absolute(movedTo ?? url)}">
<link rel="icon" href="${urls.path("/favicon.svg")}" type="image/svg+xml">
<link rel="apple-touch-icon" href="${urls.path("/apple-touch-icon.png")}">
${stylesOf(data, options)}<link rel="preload" href="${urls.path(assets.fontUrl)}" as="font" type="font/woff2" crossorigin>
${scriptsOf(data, options)}<link rel="alternate" type="application/atom+xml" title="${site.title}" href="${urls.path("/feed.xml")}">
<link rel="alternate" type="application/feed+json" title="${site.title}" href="${urls.path("/feed.json")}">
${topic && html`<link rel="alternate" type="application/atom+xml" title="${strings.feedOf(topic.title)}" href="${urls.path(`${topic.url}feed.xml`)}">\n`}<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${isHome ? site.title : title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${urls.absolute(url)}">
<meta property="og:type" content="${article ? "article" : "website"}">
<meta property="og:locale" content="${lang.replaceAll("-", "_")}">
${cardOf(data, options)}${article && articleDates(article)}${options.graph && html`\n${dataElement(options.graph)}`}`;
}

/** Before the font: nothing is shown without them, and both share a slow line. */
function stylesOf({ publication, assets }: SiteData, { isText = false }: HeadOptions): Html[] {
  const [main, ways] = assets.stylesheets;
  return (isText ? [main] : [main, ways]).map(
    ({ url }) => html`<link rel="stylesheet" href="${publication.urls.path(url)}">\n`,
  );
}

/** Modules, so that none holds up the page. */
function scriptsOf({ publication, assets }: SiteData, { scripts = [] }: HeadOptions): Html[] {
  const names = ["reading-settings", ...scripts];
  return assets.scripts
    .filter(({ name }) => names.includes(name))
    .map(({ url }) => html`<script type="module" src="${publication.urls.path(url)}"></script>\n`);
}

function cardOf(
  { publication, assets }: SiteData,
  { card = assets.cards.site }: HeadOptions,
): Html {
  return html`<meta property="og:image" content="${publication.urls.absolute(card.url)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${card.width}">
<meta property="og:image:height" content="${card.height}">
<meta property="og:image:alt" content="${card.alt}">
<meta name="twitter:card" content="summary_large_image">`;
}

function articleDates({ published, changed }: { published: Moment; changed: Moment }): Html {
  return html`
<meta property="article:published_time" content="${published.iso}">
<meta property="article:modified_time" content="${changed.iso}">`;
}
