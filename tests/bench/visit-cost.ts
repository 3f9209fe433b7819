// What visits cost a host, computed from the files of a built site and from what is assumed of readers.

import { brotliCompressSync, constants } from "node:zlib";

export interface Assumptions {
  readonly visits: number;
  /** Essays read in one visit. */
  readonly pages: number;
  /** The share of visits by readers whose browser still has the files with a hash in their names. */
  readonly returning: number;
  /** The share of page views of pages that the browser has and that have not changed. */
  readonly unchanged: number;
  /** The share of a day's visits that come in its busiest hour. */
  readonly busiest: number;
  /** Places in the world where a CDN keeps files. */
  readonly locations: number;
  /** Deploys a day; each makes every page new to the CDN. */
  readonly deploys: number;
}

export const assumed: Assumptions = {
  visits: 1_000_000,
  pages: 1.6,
  returning: 0.3,
  unchanged: 0.1,
  busiest: 0.08,
  locations: 300,
  deploys: 2,
};

/** What is asked for in a day, and how much is sent. */
export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

export interface VisitCost {
  readonly pages: Load;
  /** "It is as you have it": without content. */
  readonly unchanged: Load;
  readonly stylesAndScripts: Load;
  readonly fonts: Load;
  readonly images: Load;
  readonly total: Load;
  /** Requests a second in the busiest hour. */
  readonly peak: number;
  /** The share of requests that a CDN answers without asking the origin. */
  readonly fromCdn: number;
}

/** What answers hold besides their content: about what the headers of this site take. */
const headerBytes = 900;

/**
 * @param essays paths of the pages that are read, each as often as the others
 * @param read gives a file of the site, whose base path is `/`
 */
export function visitCost(
  essays: readonly string[],
  read: (path: string) => Buffer,
  assumptions: Assumptions,
): VisitCost {
  const { visits, pages, returning, unchanged, busiest } = assumptions;
  const needs = essays.map((path) => needsOf(path, read));
  const mean = (of: (need: Needs) => Load) => meanLoad(needs.map(of));
  const views = visits * pages;
  const fresh = visits * (1 - returning);
  const parts = {
    pages: times(
      mean(({ page }) => page),
      views * (1 - unchanged),
    ),
    unchanged: times({ requests: 1, bytes: headerBytes }, views * unchanged),
    // Once a visit: every essay has the same ones.
    stylesAndScripts: times(
      mean(({ code }) => code),
      fresh,
    ),
    fonts: times(
      mean(({ fonts }) => fonts),
      fresh,
    ),
    // Each page has its own.
    images: times(
      mean(({ images }) => images),
      views * (1 - unchanged),
    ),
  };
  const total = Object.values(parts).reduce(plus);
  const files = needs.reduce((sum, { images }) => sum + images.requests + 1, 0);
  const missed = files * assumptions.locations * assumptions.deploys;
  return {
    ...parts,
    total,
    peak: (total.requests * busiest) / 3600,
    fromCdn: Math.max(0, 1 - missed / total.requests),
  };
}

interface Needs {
  readonly page: Load;
  readonly code: Load;
  readonly fonts: Load;
  readonly images: Load;
}

function needsOf(path: string, read: (path: string) => Buffer): Needs {
  const html = String(read(path));
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = ""]) => url.slice(1));
  const load = (urls: readonly string[], weigh: (content: Buffer) => number) =>
    urls.map((url) => ({ requests: 1, bytes: weigh(read(url)) + headerBytes })).reduce(plus, none);
  const packed = (content: Buffer) => compressed(content);
  const whole = (content: Buffer) => content.length;
  // Of each picture one file: what a phone takes is among the first that are offered.
  const pictures = all(/<picture><source [^>]*srcset="(\S+)/g);
  const images = [...html.matchAll(/(<picture>.*?)?<img [^>]*src="([^"]+)"/g)]
    .filter(([, picture]) => picture === undefined)
    .map(([, , url = ""]) => url.slice(1));
  return {
    page: load([path], packed),
    code: load(
      [
        ...all(/<link rel="stylesheet" href="([^"]+)"/g),
        ...all(/<script type="module" src="([^"]+)"/g),
        ...all(/<link rel="icon" href="([^"]+)"/g),
      ],
      packed,
    ),
    fonts: load(all(/<link rel="preload" href="([^"]+)" as="font"/g), whole),
    images: load([...pictures, ...images], whole),
  };
}

/** As hosts compress what they have not compressed before: well, but not for long. */
function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

const none: Load = { requests: 0, bytes: 0 };

function plus(a: Load, b: Load): Load {
  return { requests: a.requests + b.requests, bytes: a.bytes + b.bytes };
}

function times({ requests, bytes }: Load, count: number): Load {
  return { requests: requests * count, bytes: bytes * count };
}

function meanLoad(loads: readonly Load[]): Load {
  return times(loads.reduce(plus, none), loads.length > 0 ? 1 / loads.length : 0);
}
