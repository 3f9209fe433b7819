// What a reader has kept on the device, and how to remove it. Without a connection this page stands
// in the place of those that are not kept.

import { html } from "../src/html/html.ts";
import { jsonText } from "../src/html/json.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { notKeptAttribute } from "./parts/kept-copy.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/offline/";

export const data = { permalink: url };

export default function offline(data: SiteData): string {
  const { urls } = data.publication;
  const strings = interfaceStrings(data);
  const { title, page } = strings.offline;
  return document(
    data,
    {
      title,
      description: page.description,
      url,
      noindex: true,
      offline: "always",
      scripts: ["kept-essays"],
    },
    html`<header class="page-header"${notKeptAttribute(strings)}>
<h1>${title}</h1>
</header>
<p class="help-line">${strings.helpHint} <a href="${urls.path("/help/")}">${strings.helpLink}</a></p>
<p>${page.intro}</p>
<noscript><p>${page.withoutScript}</p></noscript>
<section class="kept-essays" aria-label="${page.listLabel}" data-worker="${urls.path("/service-worker.js")}" data-said="${jsonText(page.said)}" tabindex="-1" hidden>
<p class="kept-sum"></p>
<ul></ul>
<button type="button" hidden>${page.removeAll}</button>
<p role="status"></p>
</section>`,
  );
}
