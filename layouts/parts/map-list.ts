// The map of essays in words: by topic, each essay with what it connects to and why.

import { type Html, html } from "../../src/html/html.ts";
import type { Strings } from "../../src/strings/strings.ts";
import { languageAttributes } from "./document.ts";
import { reasonFor } from "./related-list.ts";
import type { Essay, MapGroup, MapNode, SiteData } from "./types.ts";

export function mapList(data: SiteData, groups: readonly MapGroup[], strings: Strings): Html {
  return html`<div class="map-groups">
${groups.map(
  ({ topic, nodes }) => html`<div>
<h3><span class="thread thread-${topic.id}" aria-hidden="true"></span>${topic.title}</h3>
<ol class="essay-index" start="${nodes[0]?.number ?? 1}">
${nodes.map((node) => nodeItem(data, node, strings))}</ol>
</div>
`,
)}</div>`;
}

function nodeItem(data: SiteData, node: MapNode, strings: Strings): Html {
  const { number, essay, connections } = node;
  const byReason = Map.groupBy(connections, (connection) => reasonFor(connection, strings));
  // What says why goes before what does not.
  const groups = [...byReason].sort(([a], [b]) => Number(!a) - Number(!b));
  const reasons = groups.map(([reason, alike]) => {
    const others = alike.map((connection) => connection.essay);
    return html`<p class="connections">${strings.map.connects(reason)} ${linksTo(data, others, strings)}</p>\n`;
  });
  return html`<li value="${number}">${essayLink(data, essay)}
${reasons}</li>
`;
}

/** "one, two and three", each a link. */
function linksTo(data: SiteData, essays: readonly Essay[], strings: Strings): readonly Html[] {
  // Numbers stand for the titles meanwhile, since two essays may have one title.
  const links = new Map(essays.map((essay, index) => [String(index), essayLink(data, essay)]));
  return strings.listed([...links.keys()]).map((part) => links.get(part) ?? html`${part}`);
}

function essayLink(data: SiteData, { url, title, lang }: Essay): Html {
  return html`<a href="${data.publication.urls.path(url)}"${languageAttributes(data, lang)}>${title}</a>`;
}
