// The headers that hosts should send with every file, in the format of Netlify and Cloudflare Pages.
// docs/hosting.md has them for other hosts.

import { sitePolicy } from "./parts/page-policy.ts";
import type { SiteData } from "./parts/types.ts";

export const data = { permalink: "/_headers", eleventyAllowMissingExtension: true };

/** None that keeps the files of the site from feed readers on the web: they show its images. */
const headers = [
  "Referrer-Policy: no-referrer",
  "X-Content-Type-Options: nosniff",
  "X-DNS-Prefetch-Control: off",
  "Permissions-Policy: browsing-topics=(), camera=(), geolocation=(), microphone=()",
  "Cross-Origin-Opener-Policy: same-origin",
  "Strict-Transport-Security: max-age=31536000",
];

export default function hostHeaders({ publication, assets }: SiteData): string {
  const policy = `Content-Security-Policy: ${sitePolicy(assets.headScript.integrity)}`;
  const lines = [policy, ...headers].map((header) => `  ${header}\n`);
  return `${publication.urls.path("/")}*\n${lines.join("")}`;
}
