// Somebody who writes or reviews, as they wish to be known, with their essays.

import { type Html, html } from "../src/html/html.ts";
import { layoutIds } from "../src/html/layout-ids.ts";
import type { Strings } from "../src/strings/strings.ts";
import { document, interfaceStrings } from "./parts/document.ts";
import { essayIndex, essayList } from "./parts/essay-list.ts";
import { pageTitle, pagination } from "./parts/pagination.ts";
import { profileGraph } from "./parts/person-graph.ts";
import type { ItemData, ListPage, Person, SiteData } from "./parts/types.ts";
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
    {
      title: pageTitle(subject.name, item, strings),
      description: subject.description,
      url,
      ...(item.number === 1 ? { graph: profileGraph(data, subject) } : {}),
    },
    html`<header class="page-header">
${item.weave && html`<div class="page-weave">${weaveSvg(item.weave)}</div>\n`}<h1>${subject.name}</h1>
<p class="lede">${subject.description}</p>
${aboutPerson(subject, strings)}</header>
${
  essays.length > 0 &&
  html`<section aria-labelledby="${layoutIds.essays}">
<h2 id="${layoutIds.essays}">${strings.essaysBy(subject.name)}</h2>
${essayList(data, essays, strings, { level: 3 })}
</section>
`
}${item.number === 1 && reviewedEssays(data, subject, strings)}${pagination(data, item, strings)}`,
  );
}

/** What they do here, and what they know it from. */
function aboutPerson(person: Person, { trust, listed }: Strings): Html {
  const { roles, background, credentials } = person;
  const names = listed(roles.map((role) => trust.roles[role])).join("");
  return html`${roles.length > 0 && html`<p>${trust.worksAs} ${names}</p>\n`}${
    background !== undefined && html`<p>${trust.background} ${background}</p>\n`
  }${credentials !== undefined && html`<p>${trust.credentials} ${credentials}</p>\n`}`;
}

function reviewedEssays(data: SiteData, person: Person, strings: Strings): Html | undefined {
  const reviewed = data.publication.essays.filter(({ review }) => review?.by.id === person.id);
  if (reviewed.length === 0) return undefined;
  return html`<section aria-labelledby="${layoutIds.reviewed}">
<h2 id="${layoutIds.reviewed}">${strings.trust.hasReviewed(person.name)}</h2>
${essayIndex(data, reviewed, strings)}
</section>
`;
}
