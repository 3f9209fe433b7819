// `_redirects`, which Netlify, Cloudflare Pages and Cloudflare Workers read.

import type { HostingPlan } from "./hosting-plan.ts";

/** Cloudflare reads no more and no longer ones. What it does not read, the page there does. */
const mostRedirects = 2000;
const longestLine = 1000;

export function redirectsFile({ redirects }: HostingPlan): string {
  return redirects
    .map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 301\n`)
    .filter((line) => line.length <= longestLine)
    .slice(0, mostRedirects)
    .join("");
}
