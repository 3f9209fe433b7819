// npm run check -- --external: tries the links to other sites. Only ever run by hand or by a
// scheduled job, never by a build.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readContent } from "../content/read-content.ts";
import type { Site } from "../content/schema/site-schema.ts";
import { type CheckOptions, checkLinks } from "../external-links/check-links.ts";
import { dataLinks } from "../external-links/data-links.ts";
import { type LinkCache, parseLinkCache, printLinkCache } from "../external-links/link-cache.ts";
import type { OutsideLink } from "../external-links/outcome.ts";
import type { LinkReport } from "../external-links/report.ts";

export interface CheckExternalOptions extends Partial<CheckOptions> {
  /** The folder of the content. @default "content" */
  readonly folder?: string;
  /** Where it is kept what was in order. @default ".cache/external-links.json" */
  readonly cacheFile?: string;
}

/**
 * Tries the given links and those of the data files, and remembers which were in order.
 *
 * Links into the site itself are passed over: whether its pages exist is known without asking.
 */
export async function checkExternal(
  links: readonly OutsideLink[],
  site: Pick<Site, "url">,
  options: CheckExternalOptions = {},
): Promise<LinkReport> {
  const { folder = "content", cacheFile = ".cache/external-links.json", ...rest } = options;
  const outside = [...links, ...dataLinks(readContent(folder))].filter(
    ({ href }) => !href.startsWith(site.url),
  );
  const { report, cache } = await checkLinks(outside, {
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    userAgent: `common-thread-link-check (+${site.url})`,
    cache: readCache(cacheFile),
    ...rest,
  });
  writeCache(cacheFile, cache);
  return report;
}

function readCache(file: string): LinkCache {
  try {
    return parseLinkCache(readFileSync(file, "utf8"));
  } catch {
    return new Map();
  }
}

/** In one step, so that a check that is stopped leaves no half of a file. */
function writeCache(file: string, cache: LinkCache): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, printLinkCache(cache));
  renameSync(`${file}.new`, file);
}
