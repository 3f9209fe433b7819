// An author with their essays.

import { html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayList } from "./parts/essay-list.ts";
import { pageTitle, pagination } from "./parts/pagination.ts";
import type { ItemData, ListPage, Person } from "./parts/types.ts";
import { weaveSvg } from "./parts/weave.ts";

type Data = ItemData<ListPage<Person>>;

export const data = {
  pagination: { data: "publication.personPages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function person(data: Data): string {
  const { item } = data;
  const { subject, essays, url } = item;
  const strings = interfaceStrings(data);
  return document(
    data,
    { title: pageTitle(subject.name, item, strings), description: subject.description, url },
    html`<header class="page-header">
${item.weave && html`<div class="page-weave">${weaveSvg(item.weave)}</div>\n`}<h1>${subject.name}</h1>
<p class="lede">${subject.description}</p>
</header>
<section aria-labelledby="${layoutIds.essays}">
<h2 id="${layoutIds.essays}">${strings.essaysBy(subject.name)}</h2>
${essayList(data, essays, strings, { level: 3 })}
</section>
${pagination(data, item, strings)}`,
  );
}
