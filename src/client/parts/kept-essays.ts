// Reads what is kept on the device, for the pages that show it.

import { cacheNames, fetchedHeader, isOfSite } from "./kept-caches.ts";

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
  if (!(await caches.has(pages))) return undefined;
  const copies = await contentOf(pages);
  const all = [...copies, ...((await caches.has(files)) ? await contentOf(files) : [])];
  const essays = await Promise.all(copies.map(keptEssay));
  return {
    essays: essays
      .filter((essay) => essay !== undefined)
      .toSorted((one, other) => one.title.localeCompare(other.title)),
    size: all.reduce((sum, { content }) => sum + content.size, 0),
  };
}

/** Leaves nothing, where the worker that should do it is gone. */
export async function removeCaches(scope: string): Promise<void> {
  for (const name of await caches.keys()) if (isOfSite(name, scope)) await caches.delete(name);
}

interface Copy {
  readonly url: string;
  readonly headers: Headers;
  readonly content: Blob;
}

async function contentOf(name: string): Promise<Copy[]> {
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
