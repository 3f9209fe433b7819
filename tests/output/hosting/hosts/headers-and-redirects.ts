// How Cloudflare Pages and Netlify read `_headers` and `_redirects`.
//
// https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/, with the matching of
// cloudflare/workers-sdk (packages/pages-shared/asset-server/rulesEngine.ts):
// of rules with the same path the last one is known, all that match hold, their values are joined.
// https://docs.netlify.com/routing/headers/ and …/redirects/, with the matching of
// netlify/build (packages/headers-parser/src/for_regexp.ts): without regard to case and to a last slash.

import { addTo, type Host } from "./host.ts";

interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

/** Limits of Cloudflare Pages. */
const most = { rules: 100, line: 2000, redirectLine: 1000, redirects: 2000 };

export function cloudflarePages(headersText: string, redirectsText: string): Host {
  const rules = new Map(
    headerRules(headersText)
      .slice(0, most.rules)
      .map((rule) => [rule.path, rule]),
  );
  const valid = redirects(redirectsText)
    .filter(({ status }) => /^(200|30[12378])$/.test(status))
    .slice(0, most.redirects);
  return (path) => ({
    // Before files are looked for.
    redirect: answerOf(valid.find(({ from }) => from === path)),
    headers: merged([...rules.values()].filter((rule) => cloudflareRegExp(rule.path).test(path))),
  });
}

/** @param isForced whether redirects also hold where there is a file: `301!` */
export function netlify(headersText: string, redirectsText: string): Host {
  const rules = headerRules(headersText);
  const known = redirects(redirectsText);
  return (path) => {
    const match = known.find(({ from }) => netlifyRegExp(from).test(path));
    return {
      // There is a page at every old address, and a file is stronger than a rule that is not forced.
      redirect: answerOf(match?.status.endsWith("!") ? match : undefined),
      headers: merged(rules.filter((rule) => netlifyRegExp(rule.path).test(path))),
    };
  };
}

function answerOf(redirect: Redirect | undefined) {
  return redirect && { status: Number.parseInt(redirect.status, 10), location: redirect.to };
}

export function headerRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    if (line.length > most.line) throw new Error(`too long for Cloudflare: ${line}`);
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name = "", value = ""] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

function redirects(text: string): readonly Redirect[] {
  return text.split("\n").flatMap((line) => {
    if (line.length > most.redirectLine) throw new Error(`too long for Cloudflare: ${line}`);
    const [from, to, status = "302", ...rest] = line.trim().split(/\s+/);
    return from && to && rest.length === 0 ? [{ from, to, status }] : [];
  });
}

function merged(rules: readonly HeaderRule[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const [name, value] of rules.flatMap(({ headers }) => headers)) addTo(all, name, value);
  return all;
}

function cloudflareRegExp(path: string): RegExp {
  const source = path
    .split("*")
    .map((part) => part.replaceAll(/[-/\\^$*+?.()|[\]{}]/g, "\\$&"))
    .join("(?<splat>.*)")
    .replaceAll(/:([A-Za-z]\w*)/g, "(?<$1>[^/]+)");
  return new RegExp(`^${source}$`);
}

function netlifyRegExp(path: string): RegExp {
  const parts = path.split("/").filter((part) => part !== "");
  const sources = parts.map((part) => {
    if (part.startsWith(":")) return "([^/]+)";
    if (part === "*") return "?(.*)";
    if (part.includes("*")) return part.replaceAll("*", "(.*)");
    return part.replaceAll(/[|\\{}()[\]^$+*?.]/g, "\\$&");
  });
  return new RegExp(`^/${sources.join("/")}/?$`, "iu");
}
