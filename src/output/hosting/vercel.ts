// `vercel.json`, for Vercel.

import { type Headers, type HostingPlan, headersOf, isWhole } from "./hosting-plan.ts";
import { type PathPattern, patternSource } from "./path-pattern.ts";

/** Vercel refuses more. What it is not told, the page at the old address does. */
const mostRedirects = 2048;

/**
 * All rules that match a path hold at once there too. What a rule of headers has as its `source`
 * may hold regular expressions in brackets.
 */
export function vercelJson(plan: HostingPlan): string {
  const { always, usual, exceptions, redirects, basePath } = plan;
  const inPlaceOfUsual = exceptions.filter(isWhole);
  const others = inPlaceOfUsual.map(({ paths }) => `${patternSource(paths, "")}$`).join("|");
  return `${JSON.stringify(
    {
      $schema: "https://openapi.vercel.sh/vercel.json",
      trailingSlash: true,
      headers: [
        rule(`${basePath}(.*)`, always),
        rule(`${basePath}((?!${others}).*)`, usual),
        ...exceptions.map((exception) =>
          rule(basePath + sourcePath(exception.paths), headersOf(exception)),
        ),
      ],
      redirects: redirects.slice(0, mostRedirects).map(({ from, to }) => ({
        source: encodeURI(normalised(from)),
        destination: encodeURI(to),
        statusCode: 301,
      })),
    },
    null,
    2,
  )}\n`;
}

function rule(source: string, headers: Headers): object {
  return { source, headers: [...headers].map(([key, value]) => ({ key, value })) };
}

/** Vercel takes the last slash away from what looks like a file, before it looks for redirects. */
function normalised(path: string): string {
  return path.replace(/(\.\w+)\/$/, "$1");
}

function sourcePath(pattern: PathPattern): string {
  return pattern.slice(1).replaceAll(/\*\*|\*/g, (stars) => (stars === "*" ? "([^/]+)" : "(.*)"));
}
