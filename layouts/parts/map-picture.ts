// The map of essays as a picture in which every essay is a link, in the order of the list.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { languageAttributes } from "./document.ts";
import type { EssayMap, MapNode, SiteData } from "./types.ts";

/** Units of the picture in a rem: it grows with the reader's text. */
const unitsInRem = 16;
/** What a finger needs. */
const targetSize = 44;
const firstBaseline = 13;
const lineHeight = 17;

export function mapPicture(data: SiteData, map: EssayMap, strings: Strings): Html {
  const { width, height, threads, groups } = map;
  return html`<div class="map" role="region" aria-label="${strings.map.title}" tabindex="0">
<svg width="${width / unitsInRem}rem" height="${height / unitsInRem}rem" viewBox="0 0 ${width} ${height}" role="group">
<g class="map-threads" aria-hidden="true">${threads.map(
    ({ path, topic }) => html`<path${topic && html` class="thread-${topic.id}"`} d="${path}"/>`,
  )}</g>
${groups.flatMap(({ topic, nodes }) => nodes.map((node) => nodeLink(data, node, topic.id, strings)))}</svg>
</div>`;
}

function nodeLink(data: SiteData, node: MapNode, topicId: string, strings: Strings): Html {
  const { number, essay, x, y, label } = node;
  const name = strings.map.node(number, essay.title);
  const lines = label?.lines.map(
    (line, index) =>
      html`<tspan x="${label.x}" y="${label.y + firstBaseline + index * lineHeight}">${line} </tspan>`,
  );
  return html`<a class="map-node thread-${topicId}" href="${data.publication.urls.path(essay.url)}" aria-label="${name}"><rect class="map-target" x="${x - targetSize / 2}" y="${y - targetSize / 2}" width="${targetSize}" height="${targetSize}"/><circle class="map-point" cx="${x}" cy="${y}" r="15"/><text class="map-number" x="${x}" y="${y + 4.5}">${number} </text>${lines && html`<text class="map-title"${languageAttributes(data, essay.lang)}>${lines}</text>`}</a>
`;
}
