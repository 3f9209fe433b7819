// A topic with its essays.

import { html } from "../src/html/html.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayList } from "./parts/essay-list.ts";
import { pageTitle, pagination } from "./parts/pagination.ts";
import type { ItemData, ListPage, Topic } from "./parts/types.ts";
import { weaveSvg } from "./parts/weave.ts";

type Data = ItemData<ListPage<Topic>>;

export const data = {
  pagination: { data: "publication.topicPages", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function topic(data: Data): string {
  const { item, publication } = data;
  const { subject, essays, url } = item;
  const strings = interfaceStrings(data);
  return document(
    data,
    {
      title: pageTitle(subject.title, item, strings),
      description: subject.description,
      url,
      topic: subject,
    },
    html`<header class="page-header">
${item.weave && html`<div class="page-weave">${weaveSvg(item.weave)}</div>\n`}<h1>${subject.title}</h1>
<p class="lede">${subject.description}</p>
</header>
${essayList(data, essays, strings, { level: 2 })}
${pagination(data, item, strings)}
<p><a href="${publication.urls.path(`${subject.url}feed.xml`)}">${strings.feedOf(subject.title)}</a></p>`,
  );
}
