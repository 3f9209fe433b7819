// How Vercel reads `vercel.json` (https://vercel.com/docs/project-configuration, with the conversion of
// vercel/vercel, packages/routing-utils/src/superstatic.ts): redirects come first, then last slashes;
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
  return (path) => {
    const found = redirects.find(({ source }) => sourceRegExp(source).test(path));
    const lacksSlash = trailingSlash && /^\/(?:[^/]+\/)*[^/.]+$/.test(path);
    const all = new Map<string, string[]>();
    for (const rule of headers.filter(({ source }) => sourceRegExp(source).test(path))) {
      for (const { key, value } of rule.headers) addTo(all, key, value);
    }
    return { redirect: redirectOf(found, lacksSlash ? `${path}/` : undefined), headers: all };
  };
}

function redirectOf(found: Config["redirects"][number] | undefined, slashed: string | undefined) {
  if (found) return { status: found.statusCode, location: found.destination };
  return slashed === undefined ? undefined : { status: 308, location: slashed };
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
