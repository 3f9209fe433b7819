// How Vercel reads `vercel.json` (https://vercel.com/docs/project-configuration, with the conversion of
// vercel/vercel, packages/routing-utils/src/superstatic.ts and index.ts): last slashes come first, then redirects;
// all headers whose source matches hold, a later value of the same name in place of an earlier one.

import { addTo, type Host } from "./host.ts";

interface Config {
  readonly trailingSlash: boolean;
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
  readonly redirects: readonly {
    readonly source: string;
    readonly destination: string;
    readonly statusCode: number;
  }[];
}

export function vercel(text: string): Host {
  const { headers, redirects, trailingSlash }: Config = JSON.parse(text);
  if (redirects.length > 2048) throw new Error("Vercel refuses so many redirects");
  return (asked) => {
    const path = trailingSlash ? normalised(asked) : asked;
    const found = redirects.find(({ source }) => sourceRegExp(source).test(path));
    const all = new Map<string, string[]>();
    for (const rule of headers.filter(({ source }) => sourceRegExp(source).test(path))) {
      for (const { key, value } of rule.headers) addTo(all, key, value);
    }
    const moved = path === asked ? undefined : { status: 308, location: path };
    // Whoever is sent on is sent on once more.
    const redirect = found && { status: found.statusCode, location: found.destination };
    return { redirect: redirect ?? moved, headers: all };
  };
}

/** With a slash at the end, unless the last part has a dot; then without. */
function normalised(path: string): string {
  if (/^\/(?:[^/]+\/)*[^/.]+$/.test(path)) return `${path}/`;
  return /^\/(?:[^/]+\/)*[^/]+\.\w+\/$/.test(path) ? path.slice(0, -1) : path;
}

/** As path-to-regexp 6 reads it, strict and heeding case; names and modifiers are not used here. */
function sourceRegExp(source: string): RegExp {
  let result = "";
  let depth = 0;
  for (const character of source) {
    if (depth === 0 && /[:*?+{}]/.test(character)) throw new Error(`${source} is not understood`);
    if (character === "(") depth += 1;
    result += depth > 0 ? character : character.replace(/[.^$|[\]\\]/, "\\$&");
    if (character === ")") depth -= 1;
  }
  return new RegExp(`^${result}$`);
}
