// How the essays connect: a picture of links, and a list that says the same in words.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { mapList } from "./parts/map-list.ts";
import { mapPicture } from "./parts/map-picture.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/map/";

export const data = { permalink: url };

export default function map(data: SiteData): string {
  const { essayMap } = data.publication;
  const strings = interfaceStrings(data);
  const { title, description, picture, newestOf, toList, list } = strings.map;
  const shown = essayMap.groups.flatMap(({ nodes }) => nodes).length;
  const header = html`<header class="page-header">
<h1>${title}</h1>
<p class="lede">${shown === 0 ? strings.noEssays : picture}${shown < essayMap.total && ` ${newestOf(shown, essayMap.total)}`}</p>
${shown > 0 && html`<p><a href="#${layoutIds.mapList}">${toList}</a></p>\n`}</header>`;
  return document(
    data,
    { title, description, url },
    shown === 0
      ? header
      : html`${header}
${mapPicture(data, essayMap, strings)}
<section class="map-list" aria-labelledby="${layoutIds.mapList}">
<h2 id="${layoutIds.mapList}">${list}</h2>
${mapList(data, essayMap.groups, strings)}
</section>`,
  );
}
