// The index on this site, which Pagefind searches: one for each language that texts are in.

import type { PagefindText } from "./found-text.ts";

/** What Pagefind's own script gives (https://pagefind.app/docs/api/). */
interface PagefindScript {
  readonly createInstance: (options: object) => Pagefind;
}

interface Pagefind {
  /** Resolves when the index is loaded. */
  readonly init: () => Promise<void>;
  readonly search: (words: string, options: object) => Promise<PagefindAnswer>;
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

  async search({ words, topic }: SearchQuery): Promise<Answer> {
    const options = topic === "" ? {} : { filters: { topic } };
    const indexes = await this.load();
    const answers = await Promise.all(
      indexes.map((index, place) =>
        index.search(wordsFor(words, this.#folders[place]?.language), options),
      ),
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

  /** The words that texts are found by, those of most texts first. */
  words(): Promise<readonly string[]> {
    this.#words ??= Promise.all(this.#folders.map(({ path }) => loadWords(path))).then((lists) =>
      lists.flat(),
    );
    return this.#words;
  }
}

async function loadPagefind(path: string): Promise<Pagefind> {
  const script: PagefindScript = await import(`${path}pagefind.js`);
  const options = { basePath: path, baseUrl: "/", excerptLength: 24, excerptEllipsis: "…" };
  const pagefind = script.createInstance(options);
  await pagefind.init();
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
