// What programs are told of an essay: what its page says, with the same dates, names and sources.

import { personNode } from "./person-graph.ts";
import { type Graph, type GraphNode, graphOf, refersTo, siteNodes } from "./site-graph.ts";
import type { Essay, SiteData, Source } from "./types.ts";

export function essayGraph(data: SiteData, essay: Essay): Graph {
  const { urls } = data.publication;
  const { title, lang, review, kind } = essay;
  const [website, organization] = siteNodes(data);
  const authors = essay.authors.map((author) => personNode(data, author));
  const reviewer = review && personNode(data, review.by);
  const url = urls.absolute(essay.url);
  const posting: GraphNode = {
    "@type": "BlogPosting",
    "@id": `${url}#essay`,
    headline: title,
    abstract: abstractOf(essay),
    inLanguage: lang,
    datePublished: essay.date.day,
    dateModified: essay.changed.day,
    author: authors.map(refersTo),
    publisher: refersTo(organization),
    isPartOf: refersTo(website),
    citation: essay.sources.map(citation),
  };
  const page: GraphNode = {
    // Somebody's own story is no medical page, whatever it is about.
    "@type": kind === "information" ? "MedicalWebPage" : "WebPage",
    "@id": url,
    url,
    name: title,
    isPartOf: refersTo(website),
    mainEntity: refersTo(posting),
    lastReviewed: review?.last.day,
    reviewedBy: reviewer && refersTo(reviewer),
  };
  return graphOf([
    website,
    organization,
    page,
    posting,
    ...authors,
    ...(reviewer ? [reviewer] : []),
  ]);
}

/** Of a hard subject nothing is shown elsewhere but the description. */
function abstractOf({ keyPoints, description, sensitive }: Essay): string {
  return keyPoints.length === 0 || sensitive.length > 0 ? description : keyPoints.join(" ");
}

function citation({ reference }: Source) {
  const { title, year, journal, doi, url } = reference;
  return {
    "@type": journal === undefined ? "CreativeWork" : "ScholarlyArticle",
    name: title,
    datePublished: String(year),
    url: doi === undefined ? url : `https://doi.org/${doi}`,
  };
}
