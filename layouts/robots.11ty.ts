// What crawlers may read: everything.

import type { SiteData } from "./parts/types.ts";

export const data = { permalink: "/robots.txt" };

export default function robots({ publication }: SiteData): string {
  return `User-agent: *
Allow: /

Sitemap: ${publication.urls.absolute("/sitemap.xml")}
`;
}
