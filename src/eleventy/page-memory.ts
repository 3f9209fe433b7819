// What an output folder holds already, so that the preview makes only what is new.
//
// A page is made again when anything that it was made from has changed: while it is made, what it
// reads of the site's data is written down. No template declares or knows anything of this, so
// none can forget to. What is made again and comes out the same is not written.

import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { isSame } from "./is-same.ts";

/** What all pages are made from. */
export interface SiteValues {
  readonly publication: object;
  readonly assets: object;
}

/** A page that may have to be made. */
export interface PageCandidate {
  /** The template that makes it. */
  readonly template: string;
  /** Its root path. */
  readonly url: string;
  /** What it shows that the template's other pages do not. */
  readonly item: unknown;
  /** Makes it, from `item` and what it is given alone. */
  readonly render: (values: SiteValues) => string;
}

interface KnownPage extends Pick<PageCandidate, "template" | "item"> {
  readonly digest: string;
  /** What it has read, as name and key. */
  readonly reads: ReadonlyMap<string, Read>;
}

type Read = readonly [name: keyof SiteValues, key: string | symbol];

/** Remembers a folder's pages from one build to the next. */
export class PageMemory {
  /** The output folder. */
  readonly folder: string;
  #inode = 0;
  #isComplete = false;
  #values: SiteValues = { publication: {}, assets: {} };
  #valuesBefore = this.#values;
  /** The pages of the last complete build, by the paths of their files. */
  #known: ReadonlyMap<string, KnownPage> = new Map();
  #current = new Map<string, KnownPage>();
  /** What has been compared in this build. */
  #compared = new Map<string, boolean>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The files of all pages of the last build, whether written then or before. */
  get files(): string[] {
    return [...this.#current.keys()];
  }

  /**
   * Whether a page must be written.
   *
   * @throws {Error} when the build has another page at its address
   */
  isNew({ template, url, item, render }: PageCandidate): boolean {
    const file = join(this.folder, url.endsWith("/") ? `${url}index.html` : url);
    // Eleventy only complains of what it is given to write.
    if (this.#current.has(file)) throw new Error(`${template}: ${url} is taken by another page`);
    const known = this.#known.get(file);
    if (known?.template === template && isSame(known.item, item) && this.#readsTheSame(known)) {
      this.#current.set(file, known);
      return false;
    }
    const reads = new Map<string, Read>();
    const digest = hash("sha1", render(watched(this.#values, reads)));
    this.#current.set(file, { template, item, digest, reads });
    return known?.digest !== digest;
  }

  /**
   * Runs a build. When it fails, nothing is known of the folder any more: some files are new and
   * some old.
   */
  async during<Result>(values: SiteValues, build: () => Promise<Result>): Promise<Result> {
    const isKnown = this.#isComplete && this.#inode === inodeOf(this.folder);
    this.#known = isKnown ? this.#current : new Map();
    this.#valuesBefore = this.#values;
    this.#values = values;
    this.#current = new Map();
    this.#compared = new Map();
    this.#isComplete = false;
    const result = await build();
    this.#inode = inodeOf(this.folder);
    this.#isComplete = true;
    return result;
  }

  #readsTheSame({ reads }: KnownPage): boolean {
    for (const [id, [name, key]] of reads) {
      let same = this.#compared.get(id);
      if (same === undefined) {
        same = isSame(read(this.#valuesBefore[name], key), read(this.#values[name], key));
        this.#compared.set(id, same);
      }
      if (!same) return false;
    }
    return true;
  }
}

/** Has a build ask the memory. */
export function withMemory(config: UserConfig, memory: PageMemory): void {
  config.addGlobalData("pageMemory", memory);
}

/** The memory that a build asks; a build of the whole site has none. */
export function memoryOf({ globalData }: UserConfig): PageMemory | undefined {
  const { pageMemory } = globalData;
  return pageMemory instanceof PageMemory ? pageMemory : undefined;
}

/** Stands for the names of all properties. */
const names = Symbol("names");

function read(value: object, key: string | symbol): unknown {
  return key === names ? Reflect.ownKeys(value) : Reflect.get(value, key);
}

/** The same values, taking note of what is read of them. */
function watched(values: SiteValues, reads: Map<string, Read>): SiteValues {
  const watch = (name: keyof SiteValues) => {
    const note = (key: string | symbol) => reads.set(`${name}.${String(key)}`, [name, key]);
    return new Proxy(values[name], {
      get(target, key) {
        note(key);
        return Reflect.get(target, key);
      },
      has(target, key) {
        note(names);
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        note(names);
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(target, key) {
        note(names);
        note(key);
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  };
  return { publication: watch("publication"), assets: watch("assets") };
}

/** 0 when there is no such folder. */
function inodeOf(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? 0;
}
