// The feed of the whole site, as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

import { jsonText } from "../src/html/json.ts";
import { entryId, feedContent } from "./parts/atom-feed.ts";
import type { Essay, SiteData } from "./parts/types.ts";

const url = "/feed.json";

export const data = { permalink: url };

export default function jsonFeed(data: SiteData): string {
  const { site, urls, feedEssays } = data.publication;
  return jsonText(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: site.title,
      description: site.description,
      home_page_url: urls.absolute("/"),
      feed_url: urls.absolute(url),
      language: site.language,
      authors: [{ name: site.title, url: urls.absolute("/") }],
      items: feedEssays.map((essay) => item(data, essay)),
    },
    2,
  );
}

function item(data: SiteData, essay: Essay): object {
  const { urls } = data.publication;
  return {
    id: entryId(data, essay),
    url: urls.absolute(essay.url),
    title: essay.title,
    summary: essay.description,
    content_html: String(feedContent(data, essay)),
    date_published: essay.date.iso,
    date_modified: essay.changed.iso,
    authors: essay.authors.map(({ name, url }) => ({ name, url: urls.absolute(url) })),
    tags: essay.topics.map(({ title }) => title),
    language: essay.lang,
  };
}
