// `_headers`, which Netlify, Cloudflare Pages and Cloudflare Workers read. All rules that match a
// path hold at once, and Cloudflare joins what two of them say of the same header, so no two rules
// that can match the same path name the same header.

import { type Headers, type HostingPlan, headersOf } from "./hosting-plan.ts";
import type { PathPattern } from "./path-pattern.ts";

/**
 * Cloudflare reads no more rules than these. The last ones say only what both hosts do by
 * themselves, and that other sites should not load a page as if it were a picture.
 */
const mostRules = 100;

export function headersFile(plan: HostingPlan): string {
  const { always, usual, exceptions, entries, basePath } = plan;
  const rules: readonly (readonly [pattern: string, headers: Headers])[] = [
    ["*", always],
    ...exceptions.map((exception) => [rulePath(exception.paths), headersOf(exception)] as const),
    ["", usual],
    ...entries.map((name) => [name.endsWith("/") ? `${name}*` : name, usual] as const),
  ];
  return rules
    .slice(0, mostRules)
    .map(([path, headers]) => `${encodeURI(basePath + path)}\n${lines(headers)}`)
    .join("");
}

function lines(headers: Headers): string {
  return [...headers].map(([name, value]) => `  ${name}: ${value}\n`).join("");
}

/** Here `*` is anything, and one segment is a placeholder, each under a name of its own. */
function rulePath(pattern: PathPattern): string {
  return pattern
    .slice(1)
    .split("/")
    .map((part, index) => (part === "**" ? "*" : part === "*" ? `:part${index}` : part))
    .join("/");
}
