// The feed of the whole site, as Atom.

import { atomFeed } from "./parts/atom-feed.ts";
import type { SiteData } from "./parts/types.ts";

const url = "/feed.xml";

export const data = { permalink: url };

export default function feed(data: SiteData): string {
  const { site, feedEssays } = data.publication;
  const { title, description } = site;
  return atomFeed(data, {
    title,
    subtitle: description,
    url,
    pageUrl: "/",
    id: "feed",
    essays: feedEssays,
  });
}
