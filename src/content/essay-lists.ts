// The lists of essays: archive, topics, authors, feeds. What has no essay has no list.

import { weave } from "../threads/weave.ts";
import { listPages } from "./list-pages.ts";
import type { Essay, ListPage, Publication } from "./publication.ts";
import type { SiteData } from "./site-data.ts";

/** How many essays a feed holds. */
const feedLength = 20;
/** How many essays the home page shows, and how many threads its picture is made from. */
const newestCount = 6;
const mostThreads = 9;
/** A topic with its nearest neighbours. */
const mostThreadsOfList = 5;

type Lists = Pick<
  Publication,
  | "newest"
  | "archivePages"
  | "topicPages"
  | "personPages"
  | "feedEssays"
  | "topicFeeds"
  | "homeWeave"
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
  const newest = essays.filter(({ sensitive }) => sensitive.length === 0).slice(0, newestCount);
  return {
    newest,
    archivePages: listPages(undefined, essays, "/essays/", site.pageSize),
    topicPages: about.flatMap(({ topic, essays }) =>
      withWeave(listPages(topic, essays, topic.url, site.pageSize), essays, [topic.id]),
    ),
    personPages: written.flatMap(({ person, essays }) =>
      withWeave(listPages(person, essays, person.url, site.pageSize), essays, []),
    ),
    feedEssays: published.slice(0, feedLength),
    topicFeeds: about.map(({ topic, essays }) => ({
      topic,
      url: `${topic.url}feed.xml`,
      essays: essays.filter(({ status }) => status === "published").slice(0, feedLength),
    })),
    ...homeWeave(newest),
  };
}

/**
 * Adds the weave of a list: the given threads, then those of the topics that its essays are about
 * most often.
 */
function withWeave<Subject>(
  pages: readonly ListPage<Subject>[],
  essays: readonly Essay[],
  first: readonly string[],
): ListPage<Subject>[] {
  const ids = essays.flatMap(({ topics }) => topics.map(({ id }) => id));
  const counts = Map.groupBy(ids, (id) => id);
  const often = [...counts].sort(([, a], [, b]) => b.length - a.length).map(([id]) => id);
  const threads = [...new Set([...first, ...often])].slice(0, mostThreadsOfList);
  if (threads.length === 0) return [...pages];
  const url = pages[0]?.url ?? "";
  const picture = weave(url, threads, { columns: 24, strands: 5 });
  return pages.map((page) => ({ ...page, weave: picture }));
}

/** The newest essays woven together; a new essay changes the picture. */
function homeWeave(newest: readonly Essay[]): Pick<Lists, "homeWeave"> {
  const threads = new Set(newest.flatMap(({ topics }) => topics.map(({ id }) => id)));
  if (threads.size === 0) return {};
  const seed = newest.map(({ slug }) => slug).join(" ");
  return {
    homeWeave: weave(seed, [...threads].slice(0, mostThreads), { columns: 36, strands: 8 }),
  };
}
