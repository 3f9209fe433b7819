// The essays before and after: in the series first, then in time.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { languageAttributes } from "./document.ts";
import type { Essay, EssayPage, SiteData } from "./types.ts";

export function neighbourLinks(data: SiteData, page: EssayPage, strings: Strings): Html {
  const { place } = page;
  const inSeries: readonly Link[] = [
    [place?.previous, strings.previousPart, "prev"],
    [place?.next, strings.nextPart, "next"],
  ];
  // What the series already offers is not offered twice.
  const offered = new Set([place?.previous, place?.next]);
  const inTime: readonly Link[] = [
    [offered.has(page.older) ? undefined : page.older, strings.older, "prev"],
    [offered.has(page.newer) ? undefined : page.newer, strings.newer, "next"],
  ];
  return html`${linkNav(data, strings.seriesNavigation, inSeries)}
${linkNav(data, strings.timeNavigation, inTime)}`;
}

type Link = readonly [essay: Essay | undefined, label: string, rel: "prev" | "next"];

function linkNav(data: SiteData, name: string, links: readonly Link[]): Html | undefined {
  if (links.every(([essay]) => !essay)) return undefined;
  const { urls } = data.publication;
  return html`<nav class="neighbours" aria-label="${name}">
${links.map(
  ([essay, label, rel]) =>
    essay &&
    html`<p class="neighbour-${rel}"><span>${label}</span> <a href="${urls.path(essay.url)}" rel="${rel}"${languageAttributes(data, essay.lang)}>${essay.title}</a></p>\n`,
)}</nav>`;
}
