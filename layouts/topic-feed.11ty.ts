// The feed of one topic, as Atom.

import { atomFeed } from "./parts/atom-feed.ts";
import type { ItemData, TopicFeed } from "./parts/types.ts";

type Data = ItemData<TopicFeed>;

export const data = {
  pagination: { data: "publication.topicFeeds", size: 1, alias: "item" },
  permalink: ({ item }: Data) => item.url,
};

export default function topicFeed(data: Data): string {
  const { topic, url, essays } = data.item;
  return atomFeed(data, {
    title: `${data.publication.site.title}: ${topic.title}`,
    subtitle: topic.description,
    url,
    pageUrl: topic.url,
    id: `topics/${topic.id}`,
    essays,
  });
}
