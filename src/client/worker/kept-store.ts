// What is kept on the device: essays, and with them the help page and the list of what is kept.
//
// Whatever has to be fetched is fetched first; then one change at a time is made, so that nobody who
// wants something removed waits for the network.

import { cacheNames, fetchedHeader } from "../parts/cache-names.ts";
import { alone, removeCaches } from "../parts/kept-caches.ts";
import { fetchAnew, fetchFile } from "./fetch-for-keeping.ts";
import { filesOf, keptCopy, offlineRule } from "./kept-page.ts";

/** A page as the site has it now. */
interface FetchedPage {
  readonly url: string;
  readonly text: string;
}

export class KeptStore {
  readonly #scope: string;
  readonly #names: ReturnType<typeof cacheNames>;
  readonly helpUrl: string;
  readonly listUrl: string;

  /** @param scope the whole address of the site's root */
  constructor(scope: string) {
    this.#scope = scope;
    this.#names = cacheNames(scope);
    this.helpUrl = new URL("help/", scope).href;
    this.listUrl = new URL("offline/", scope).href;
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
    const essay = await fetchPage(url);
    if (offlineRule(essay.text) !== "may-keep") throw new Error(`${url} is not for keeping`);
    const always = await Promise.all([this.helpUrl, this.listUrl].map(fetchPage));
    // The essay comes last: it is kept once its own copy is there.
    await this.#put([...always, essay]);
  }

  /** Heeds what the site answered for a page: a copy becomes what the page is now, or goes. */
  async heed(url: string, answer: Response): Promise<void> {
    if (!(await this.page(url))) return;
    const text = answer.status === 200 ? await answer.text() : "";
    const rule = offlineRule(text);
    const isGone = answer.status === 404 || answer.status === 410 || rule === "never";
    if (isGone) await alone(this.#scope, () => this.#remove(url));
    else if (rule) await this.#put([{ url, text }], { onlyWhereKept: true });
  }

  /** Looks whether the site still has what is kept, and fetches it anew. */
  async refresh(urls?: readonly string[]): Promise<void> {
    for (const url of urls ?? (await this.#pages())) await this.heed(url, await fetchAnew(url));
  }

  /** Numbers to call should be no older than they must: they are fetched anew once a day. */
  async refreshHelp(): Promise<void> {
    const copy = await this.page(this.helpUrl);
    const fetched = Number(copy?.headers.get(fetchedHeader));
    if (copy && Date.now() - fetched > day) await this.refresh([this.helpUrl, this.listUrl]);
  }

  /** Removes an essay; with the last one goes what was kept for the sake of essays. */
  async remove(url: string): Promise<void> {
    await alone(this.#scope, async () => {
      await this.#remove(url);
      const always = [this.helpUrl, this.listUrl];
      const isLast = (await this.#pages()).every((url) => always.includes(url));
      if (isLast) await removeCaches(this.#scope);
    });
  }

  /** Leaves nothing. */
  async removeAll(): Promise<void> {
    await alone(this.#scope, () => removeCaches(this.#scope));
  }

  /** Removes caches of earlier versions of the worker, and files that no page needs any more. */
  async tidy(): Promise<void> {
    await alone(this.#scope, () => this.#tidy());
  }

  /** Puts all of it away or, where that fails, nothing. */
  async #put(fetched: readonly FetchedPage[], { onlyWhereKept = false } = {}): Promise<void> {
    const now = new Date();
    const copies = fetched.map(({ url, text }) => ({ url, text: keptCopy(text, now) }));
    const wanted = new Set(copies.flatMap(({ url, text }) => addressesOf(text, url)));
    const missing = await this.#fetchMissing(wanted);
    await alone(this.#scope, async () => {
      const wasThere = await this.isThere();
      const [first] = fetched;
      if (onlyWhereKept && !(first && (await this.page(first.url)))) return;
      try {
        const files = await caches.open(this.#names.files);
        for (const [url, file] of missing) await files.put(url, file);
        await this.#expectAll(wanted);
        const pages = await caches.open(this.#names.pages);
        for (const { url, text } of copies) await pages.put(url, pageResponse(text, now));
        await this.#tidy();
      } catch (error) {
        await (wasThere ? this.#tidy() : removeCaches(this.#scope));
        throw error;
      }
    });
  }

  async #fetchMissing(wanted: Iterable<string>): Promise<ReadonlyMap<string, Response>> {
    const missing = new Map<string, Response>();
    for (const url of wanted) {
      if (!(await this.file(url))) missing.set(url, await fetchFile(url));
    }
    return missing;
  }

  /** What was there while other files were fetched may have gone with another page. */
  async #expectAll(wanted: Iterable<string>): Promise<void> {
    for (const url of wanted) if (!(await this.file(url))) throw new Error(`${url} has gone`);
  }

  async #remove(url: string): Promise<void> {
    if (!(await this.isThere())) return;
    await (await caches.open(this.#names.pages)).delete(url);
    await this.#tidy();
  }

  async #tidy(): Promise<void> {
    const { pages, files } = this.#names;
    await removeCaches(this.#scope, [pages, files]);
    if (!(await caches.has(files))) return;
    const needed = new Set<string>();
    for (const url of await this.#pages()) {
      const text = await (await this.page(url))?.text();
      for (const address of addressesOf(text ?? "", url)) needed.add(address);
    }
    const cache = await caches.open(files);
    for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
  }

  async #pages(): Promise<readonly string[]> {
    if (!(await this.isThere())) return [];
    return (await (await caches.open(this.#names.pages)).keys()).map(({ url }) => url);
  }
}

const day = 24 * 60 * 60 * 1000;

async function fetchPage(url: string): Promise<FetchedPage> {
  return { url, text: await (await fetchFile(url)).text() };
}

function addressesOf(page: string, url: string): string[] {
  return Array.from(filesOf(page), (path) => new URL(path, url).href);
}

function pageResponse(text: string, fetched: Date): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    [fetchedHeader]: String(fetched.getTime()),
  };
  return new Response(text, { headers });
}
