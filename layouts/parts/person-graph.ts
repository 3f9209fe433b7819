// What programs are told of somebody who writes or reviews: what their page says.

import { type Graph, type GraphNode, graphOf, refersTo, siteNodes } from "./site-graph.ts";
import type { Person, SiteData } from "./types.ts";

/** Several people who sign together are no person. */
export function personNode({ publication }: SiteData, person: Person): GraphNode {
  const url = publication.urls.absolute(person.url);
  return {
    "@type": person.group ? "Organization" : "Person",
    "@id": `${url}#person`,
    name: person.name,
    url,
  };
}

export function profileGraph(data: SiteData, person: Person): Graph {
  const { urls } = data.publication;
  const [website, organization] = siteNodes(data);
  const subject = { ...personNode(data, person), description: person.description };
  const url = urls.absolute(person.url);
  return graphOf([
    website,
    organization,
    {
      "@type": "ProfilePage",
      "@id": url,
      url,
      name: person.name,
      isPartOf: refersTo(website),
      mainEntity: refersTo(subject),
    },
    subject,
  ]);
}
