// Before the browser tests: builds and serves the sites and starts the browser, once for all of them.

import type { TestProject } from "vitest/node";
import { buildSites } from "./build-sites.ts";
import { type SitePage, sitePages } from "./site-pages.ts";
import { startBrowser } from "./start-browser.ts";
import { keptAsTold, serveFolder } from "./static-host.ts";

/** A site that is served. */
export interface ServedSite {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly folder: string;
  readonly pages: readonly SitePage[];
}

declare module "vitest" {
  export interface ProvidedContext {
    readonly browserEndpoint: string;
    readonly fixtureSite: ServedSite;
    readonly realSite: ServedSite;
  }
}

// All essays of the real site are out by then.
const farAhead = Date.UTC(2100, 0, 1);

/** @returns what ends it all */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const closing: (() => unknown)[] = [];
  const closeAll = async () => {
    for (const close of closing.toReversed()) await close();
  };
  try {
    const browser = await startBrowser();
    closing.push(browser.close);
    const sites = await buildSites({ realNow: farAhead });
    closing.push(sites.remove);
    project.provide("browserEndpoint", browser.endpoint);
    for (const name of ["fixture", "real"] as const) {
      const host = await serveFolder(sites[name], keptAsTold);
      closing.push(host.close);
      project.provide(`${name}Site`, {
        origin: host.origin,
        folder: sites[name],
        pages: sitePages(sites[name]),
      });
    }
    return closeAll;
  } catch (error) {
    await closeAll();
    throw error;
  }
}
