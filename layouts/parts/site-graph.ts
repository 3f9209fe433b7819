// What programs such as search engines are told, as JSON-LD with the words of schema.org: here of the
// site and of who publishes it. Nothing is told that the pages themselves do not say.

import type { SiteData } from "./types.ts";

/** Something that is told of, by its type. */
export interface GraphNode {
  readonly "@type": string;
  readonly "@id": string;
  readonly [property: string]: unknown;
}

/** Everything that one page tells. */
export interface Graph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly GraphNode[];
}

/** Points to a node of the same graph. */
export interface NodeReference {
  readonly "@id": string;
}

/** Of nodes with the same name the first stays. */
export function graphOf(nodes: readonly GraphNode[]): Graph {
  const byId = new Map<string, GraphNode>();
  for (const node of nodes) if (!byId.has(node["@id"])) byId.set(node["@id"], node);
  return { "@context": "https://schema.org", "@graph": [...byId.values()] };
}

export function refersTo(node: GraphNode): NodeReference {
  return { "@id": node["@id"] };
}

/** The site, then who publishes it. */
export function siteNodes({ publication }: SiteData): readonly [GraphNode, GraphNode] {
  const { site, urls, pages } = publication;
  const home = urls.absolute("/");
  const policy = (slug: string) =>
    pages.some((page) => page.slug === slug) ? urls.absolute(`/${slug}/`) : undefined;
  const organization: GraphNode = {
    "@type": "Organization",
    "@id": `${home}#organization`,
    name: site.title,
    url: home,
    publishingPrinciples: policy("editorial-process"),
    correctionsPolicy: policy("corrections"),
    ethicsPolicy: policy("editorial-process"),
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "editorial",
      email: site.contact,
      url: policy("contact"),
    },
  };
  const website: GraphNode = {
    "@type": "WebSite",
    "@id": `${home}#website`,
    name: site.title,
    url: home,
    inLanguage: site.language,
    publisher: refersTo(organization),
  };
  return [website, organization];
}
