// The index on this site, which Pagefind searches: one for each language that texts are in.

import type { PagefindText } from "./found-text.ts";

/** What Pagefind's own script gives (https://pagefind.app/docs/api/). */
interface PagefindScript {
  readonly createInstance: (options: object) => Pagefind;
}

interface Pagefind {
  /** Resolves when its worker has begun to load the index. */
  readonly init: () => Promise<void>;
  /** Fetches the part of the index that words are in. */
  readonly preload: (words: string, options: object) => Promise<unknown>;
  /** Without words it gives every text, and fetches nothing. */
  readonly search: (words: string | null, options: object) => Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  readonly results: readonly Hit[];
  /** How many there were without a filter. */
  readonly unfilteredResultCount: number;
}

/** A text in which something was found. */
export interface Hit {
  readonly score: number;
  /** Fetches what is shown of it. */
  readonly data: () => Promise<PagefindText>;
}

export interface Answer {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** How many there are in all topics. */
  readonly everywhere: number;
}

export interface SearchQuery {
  readonly words: string;
  /** Id of the only topic; empty for all. */
  readonly topic: string;
}

export class SearchIndex {
  readonly #folders: readonly { readonly language: string; readonly path: string }[];
  #loaded: Promise<readonly Pagefind[]> | undefined;
  #words: Promise<readonly string[]> | undefined;

  /**
   * @param folder path of what holds a folder for each language
   * @param languages primary languages
   */
  constructor(folder: string, languages: readonly string[]) {
    this.#folders = languages.map((language) => ({ language, path: `${folder}${language}/` }));
  }

  /** Fetches the program that fetches all else, so that the reader does not wait for both in turn. */
  prepare(): void {
    for (const { path } of this.#folders) void importPagefind(path).catch(() => undefined);
  }

  /** Fetches what every search needs, once. After a failure it is tried again. */
  load(): Promise<readonly Pagefind[]> {
    this.#loaded ??= Promise.all(this.#folders.map(({ path }) => loadPagefind(path))).catch(
      (error: unknown) => {
        this.#loaded = undefined;
        throw error;
      },
    );
    return this.#loaded;
  }

  /** Begins to fetch what a search for words will need. What fails now fails again then. */
  foresee(query: SearchQuery): void {
    void this.#ask(query, (index, words, options) => index.preload(words, options)).catch(
      () => undefined,
    );
  }

  async search(query: SearchQuery): Promise<Answer> {
    const answers = await this.#ask(query, (index, words, options) =>
      index.search(words, options),
    ).catch((error: unknown) => {
      // Pagefind fails for good when it could not be loaded.
      this.#loaded = undefined;
      throw error;
    });
    return {
      hits: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
      everywhere: answers.reduce((sum, answer) => sum + answer.unfilteredResultCount, 0),
    };
  }

  async #ask<Result>({ words, topic }: SearchQuery, ask: Ask<Result>): Promise<Result[]> {
    const options = topic === "" ? {} : { filters: { topic } };
    const indexes = await this.load();
    return Promise.all(
      indexes.map((index, place) =>
        ask(index, wordsFor(words, this.#folders[place]?.language), options),
      ),
    );
  }

  /** The words that texts are found by, those of most texts first. */
  words(): Promise<readonly string[]> {
    this.#words ??= Promise.all(this.#folders.map(({ path }) => loadWords(path))).then((lists) =>
      lists.flat(),
    );
    return this.#words;
  }
}

type Ask<Result> = (index: Pagefind, words: string, options: object) => Promise<Result>;

function importPagefind(path: string): Promise<PagefindScript> {
  return import(`${path}pagefind.js`);
}

async function loadPagefind(path: string): Promise<Pagefind> {
  const script = await importPagefind(path);
  const options = { basePath: path, baseUrl: "/", excerptLength: 24, excerptEllipsis: "…" };
  const pagefind = script.createInstance(options);
  await pagefind.init();
  // The first search takes several times as long as any other: it has its program compiled.
  void pagefind.search(null, {}).catch(() => undefined);
  return pagefind;
}

async function loadWords(path: string): Promise<readonly string[]> {
  const response = await fetch(`${path}words.json`);
  const words: readonly string[] = JSON.parse(response.ok ? await response.text() : "[]");
  return words;
}

/**
 * Words apart from each other, for languages that write no spaces. Pagefind does it for the
 * language of the page only.
 */
export function wordsFor(words: string, language = ""): string {
  if (!/^(?:ja|th|zh)$/.test(language) || !("Segmenter" in Intl)) return words;
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(words);
  return Array.from(segments, ({ segment }) => segment).join(" ");
}
