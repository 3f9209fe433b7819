// `staticwebapp.config.json`, for Azure Static Web Apps.

import type { HostingPlan, HostRedirect } from "./hosting-plan.ts";
import { contentType, mediaTypes } from "./media-types.ts";
import type { PathPattern } from "./path-pattern.ts";

/** Azure refuses a larger file. Redirects for which there is no room are left to the pages there. */
const mostBytes = 20_000;

/**
 * The first route that matches is the only one, and its headers take the place of those for the
 * whole site.
 */
export function staticWebAppConfig(plan: HostingPlan): string {
  const all = plan.redirects;
  // Each redirect makes the file longer, so the most that fit are found by halving.
  let [fits, tooMany] = [0, all.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (Buffer.byteLength(configWith(plan, all.slice(0, middle))) <= mostBytes) fits = middle;
    else tooMany = middle;
  }
  return configWith(plan, all.slice(0, fits));
}

function configWith(plan: HostingPlan, redirects: readonly HostRedirect[]): string {
  const { always, usual, exceptions, basePath } = plan;
  return `${JSON.stringify({
    trailingSlash: "always",
    globalHeaders: Object.fromEntries([...always, ...usual]),
    routes: [
      ...redirects.map(({ from, to }) => ({
        route: encodeURI(from),
        redirect: encodeURI(to),
        statusCode: 301,
      })),
      ...exceptions.map(({ paths, headers }) => ({
        route: basePath + routePath(paths),
        headers: Object.fromEntries(headers),
      })),
    ],
    responseOverrides: { 404: { rewrite: `${basePath}404.html` } },
    mimeTypes: Object.fromEntries(
      [...mediaTypes].map(([ending, type]) => [`.${ending}`, contentType(type)]),
    ),
  })}\n`;
}

/** A star may only stand at the end, before the ending of a file; it matches through folders. */
function routePath(pattern: PathPattern): string {
  const [folder = "", rest] = pattern.slice(1).split(/\*+/);
  const ending = /\.\w+$/.exec(rest ?? "")?.[0] ?? "";
  return rest === undefined ? folder : `${folder}*${ending}`;
}
