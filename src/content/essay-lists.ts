// The lists of essays: archive, topics, authors, feeds. What has no essay has no list.

import { listPages } from "./list-pages.ts";
import type { Essay, Publication } from "./publication.ts";
import type { SiteData } from "./site-data.ts";

/** How many essays a feed holds. */
const feedLength = 20;

type Lists = Pick<
  Publication,
  "archivePages" | "topicPages" | "personPages" | "feedEssays" | "topicFeeds"
>;

/** @param essays newest first */
export function essayLists(essays: readonly Essay[], { site, topics, people }: SiteData): Lists {
  const published = essays.filter(({ status }) => status === "published");
  const about = [...(topics?.values() ?? [])]
    .map((topic) => ({ topic, essays: essays.filter((essay) => essay.topics.includes(topic)) }))
    .filter((list) => list.essays.length > 0);
  const written = [...(people?.values() ?? [])]
    .map((person) => ({ person, essays: essays.filter((essay) => essay.authors.includes(person)) }))
    .filter((list) => list.essays.length > 0);
  return {
    archivePages: listPages(undefined, essays, "/essays/", site.pageSize),
    topicPages: about.flatMap(({ topic, essays }) =>
      listPages(topic, essays, topic.url, site.pageSize),
    ),
    personPages: written.flatMap(({ person, essays }) =>
      listPages(person, essays, person.url, site.pageSize),
    ),
    feedEssays: published.slice(0, feedLength),
    topicFeeds: about.map(({ topic, essays }) => ({
      topic,
      url: `${topic.url}feed.xml`,
      essays: essays.filter(({ status }) => status === "published").slice(0, feedLength),
    })),
  };
}
