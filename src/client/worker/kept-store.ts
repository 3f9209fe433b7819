// What is kept on the device: essays, and with them the help page and the list of what is kept.

import { cacheNames, fetchedHeader, isOfSite } from "../parts/kept-caches.ts";
import { fetchAnew, fetchFile } from "./fetch-for-keeping.ts";
import { filesOf, keptCopy, offlineRule } from "./kept-page.ts";

export class KeptStore {
  readonly #scope: string;
  readonly #names: ReturnType<typeof cacheNames>;
  readonly listUrl: string;
  readonly helpUrl: string;

  /** @param scope the whole address of the site's root */
  constructor(scope: string) {
    this.#scope = scope;
    this.#names = cacheNames(scope);
    this.listUrl = new URL("offline/", scope).href;
    this.helpUrl = new URL("help/", scope).href;
  }

  /** Whether anything is kept. */
  isThere(): Promise<boolean> {
    return caches.has(this.#names.pages);
  }

  /** The copy of a page. Asking leaves no trace. */
  page(url: string): Promise<Response | undefined> {
    return caches.match(url, { cacheName: this.#names.pages });
  }

  file(url: string): Promise<Response | undefined> {
    return caches.match(url, { cacheName: this.#names.files });
  }

  /**
   * Keeps an essay, with all that it needs.
   *
   * @throws {Error} when that cannot be had or there is no room for it; then nothing is changed
   */
  async keep(url: string): Promise<void> {
    const always = await Promise.all([this.helpUrl, this.listUrl].map(fetchPage));
    const essay = await fetchPage(url);
    if (offlineRule(essay.text) !== "may-keep") throw new Error(`${url} is not for keeping`);
    // The essay comes last: it is kept once its own copy is there.
    await this.#putAll([...always, essay]);
  }

  /** Heeds what the site answered for a page: a copy becomes what it is now, or goes. */
  async heed(url: string, answer: Response): Promise<void> {
    if (answer.type === "opaqueredirect" || !(await this.page(url))) return;
    if (answer.status === 404 || answer.status === 410) {
      await this.remove(url);
    } else if (answer.status === 200) {
      const text = await answer.text();
      const rule = offlineRule(text);
      if (rule === "never") await this.remove(url);
      else if (rule) await this.#putAll([{ url, text }]);
    }
  }

  /** Looks whether the site still has what is kept, and fetches it anew. */
  async refresh(urls?: readonly string[]): Promise<void> {
    for (const url of urls ?? (await this.#pageUrls())) await this.heed(url, await fetchAnew(url));
  }

  /** Fetches the help page anew when its copy is older than a day. */
  async refreshHelp(): Promise<void> {
    const copy = await this.page(this.helpUrl);
    const fetched = Number(copy?.headers.get(fetchedHeader));
    if (copy && Date.now() - fetched > day) await this.refresh([this.helpUrl, this.listUrl]);
  }

  async remove(url: string): Promise<void> {
    if (!(await this.isThere())) return;
    await (await caches.open(this.#names.pages)).delete(url);
    await this.tidy();
  }

  /** Leaves nothing. */
  async removeAll(): Promise<void> {
    const names = (await caches.keys()).filter((name) => isOfSite(name, this.#scope));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  /** How many essays are kept. */
  async countEssays(): Promise<number> {
    const always = [this.helpUrl, this.listUrl];
    return (await this.#pageUrls()).filter((url) => !always.includes(url)).length;
  }

  /** Removes caches of earlier versions, and files that no page needs any more. */
  async tidy(): Promise<void> {
    const { pages, files } = this.#names;
    const old = (await caches.keys()).filter(
      (name) => isOfSite(name, this.#scope) && name !== pages && name !== files,
    );
    for (const name of old) await caches.delete(name);
    if (!(await caches.has(files))) return;
    const needed = new Set<string>();
    for (const url of await this.#pageUrls()) {
      const copy = await this.page(url);
      for (const path of filesOf((await copy?.text()) ?? "")) needed.add(new URL(path, url).href);
    }
    const cache = await caches.open(files);
    for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
  }

  async #pageUrls(): Promise<readonly string[]> {
    if (!(await this.isThere())) return [];
    return (await (await caches.open(this.#names.pages)).keys()).map(({ url }) => url);
  }

  /** Everything is there before the first of it is put away. */
  async #putAll(fetched: readonly FetchedPage[]): Promise<void> {
    const now = new Date();
    const copies = fetched.map(({ url, text }) => ({ url, text: keptCopy(text, now) }));
    const wanted = new Set(
      copies.flatMap(({ url, text }) => [...filesOf(text)].map((path) => new URL(path, url).href)),
    );
    const missing: [string, Response][] = [];
    for (const url of wanted) {
      if (!(await this.file(url))) missing.push([url, await fetchFile(url)]);
    }
    try {
      const files = await caches.open(this.#names.files);
      for (const [url, file] of missing) await files.put(url, file);
      const pages = await caches.open(this.#names.pages);
      for (const { url, text } of copies) await pages.put(url, pageResponse(text, now));
    } finally {
      await this.tidy();
    }
  }
}

const day = 24 * 60 * 60 * 1000;

interface FetchedPage {
  readonly url: string;
  readonly text: string;
}

async function fetchPage(url: string): Promise<FetchedPage> {
  return { url, text: await (await fetchFile(url)).text() };
}

function pageResponse(text: string, fetched: Date): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    [fetchedHeader]: String(fetched.getTime()),
  };
  return new Response(text, { headers });
}
