// Reads what is kept on the device, for the pages that show it.

import { cacheNames, fetchedHeader } from "./cache-names.ts";
import { inPeace } from "./kept-caches.ts";

export interface KeptEssay {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly fetched: Date;
}

export interface Kept {
  /** By title. */
  readonly essays: readonly KeptEssay[];
  /** Of everything together, in bytes. */
  readonly size: number;
}

/** Nothing where nothing is kept. Asking leaves no trace. */
export async function keptEssays(scope: string): Promise<Kept | undefined> {
  const { pages, files } = cacheNames(scope);
  const [copies, others] = await inPeace(scope, () => Promise.all([pages, files].map(contentOf)));
  if (!copies || !others) return undefined;
  const essays = await Promise.all(copies.map(keptEssay));
  return {
    essays: essays
      .filter((essay) => essay !== undefined)
      .toSorted((one, other) => one.title.localeCompare(other.title)),
    size: [...copies, ...others].reduce((sum, { content }) => sum + content.size, 0),
  };
}

interface Copy {
  readonly url: string;
  readonly headers: Headers;
  readonly content: Blob;
}

async function contentOf(name: string): Promise<Copy[] | undefined> {
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const copies = (await cache.keys()).map(async ({ url }) => {
    const response = await cache.match(url);
    return response && { url, headers: response.headers, content: await response.blob() };
  });
  return (await Promise.all(copies)).filter((copy) => copy !== undefined);
}

/** Nothing for what is kept beside essays. */
async function keptEssay({ url, headers, content }: Copy): Promise<KeptEssay | undefined> {
  const page = new DOMParser().parseFromString(await content.text(), "text/html");
  if (page.body.dataset["offline"] !== "may-keep") return undefined;
  const { lang, dir } = page.querySelector<HTMLElement>("article[lang]") ?? page.documentElement;
  return {
    url,
    title: page.querySelector("h1")?.textContent ?? url,
    lang,
    dir,
    fetched: new Date(Number(headers.get(fetchedHeader))),
  };
}
