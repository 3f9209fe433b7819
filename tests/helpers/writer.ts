// A writer who edits a site at random, the same way for the same seed.

import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../../src/threads/random.ts";
import {
  essayText,
  pageText,
  recordsText,
  type SiteFiles,
  siteText,
  writeFiles,
  type YamlLines,
} from "./content-site.ts";
import { creditLine } from "./images.ts";
import { tinyPng } from "./tiny-png.ts";

interface DraftEssay {
  keys: YamlLines;
  body: string;
}

const words = ["tea", "river", "garden", "letter", "kettle", "window", "bread", "street", "song"];

export class Writer {
  readonly #folder: string;
  readonly #random: () => number;
  readonly #essays = new Map<string, DraftEssay>();
  readonly #pages = new Map<string, string>([["about", "About"]]);
  readonly #images = new Set<string>();
  #count = 0;

  /** @param folder a folder of content */
  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.#random = randomFrom(`writer ${seed}`);
  }

  /** Puts the first essays into the folder. */
  begin(essays: number): void {
    this.#write({ "data/topics.yaml": recordsText(["rest", "walking", "music"]) });
    for (let index = 0; index < essays; index += 1) this.#addEssay();
    for (let index = 0; index < 3; index += 1) this.edits["image added"]?.();
  }

  /** What can be done, by name; each does it once. */
  readonly edits: Readonly<Record<string, () => void>> = {
    body: () => this.#change((essay) => this.#sentence(essay)),
    title: () => this.#change((essay) => this.#key(essay, "title", this.#newName("Title"))),
    date: () => this.#change((essay) => this.#key(essay, "date", this.#date())),
    topic: () => this.#change((essay) => this.#key(essay, "topics", this.#topics())),
    draft: () => this.#change((essay) => this.#toggle(essay, "draft", "true")),
    pin: () => this.#change((essay) => this.#toggle(essay, "related", `[${this.#anyEssay()}]`)),
    series: () =>
      this.#change((essay) =>
        this.#toggle(essay, "series", `{ id: mornings, position: ${++this.#count} }`),
      ),
    alias: () =>
      this.#change((essay) => this.#toggle(essay, "aliases", `[/${this.#newName("old")}/]`)),
    withdrawn: () =>
      this.#change((essay) =>
        this.#toggle(essay, "withdrawn", "{ date: 2026-06-01, reason: It was not true at all. }"),
      ),
    scheduled: () => this.#change((essay) => this.#key(essay, "date", "2027-03-01")),
    broken: () => this.#change((essay) => this.#key(essay, "date", "2026-02-30")),
    mended: () => {
      for (const [slug, { keys }] of this.#essays) {
        if (keys["date"] === "2026-02-30") {
          this.#changeOne(slug, (essay) => this.#key(essay, "date", this.#date()));
        }
      }
    },
    added: () => this.#addEssay(),
    deleted: () => this.#delete(this.#anyEssay()),
    renamed: () => {
      const [from, to] = [this.#anyEssay(), this.#newName("essay")];
      const essay = this.#essays.get(from);
      if (!essay) return;
      this.#essays.delete(from);
      this.#essays.set(to, essay);
      renameSync(this.#path(`essays/${from}.md`), this.#path(`essays/${to}.md`));
    },
    "topic title": () => {
      const topics = recordsText(["rest", "walking", "music"]);
      this.#write({
        "data/topics.yaml": topics.replace("About walking", this.#newName("Walking")),
      });
    },
    "site title": () =>
      this.#write({ "data/site.yaml": siteText({ title: this.#newName("Site") }) }),
    footer: () => {
      const pages = [...this.#pages.keys()].slice(0, 1 + this.#below(this.#pages.size));
      this.#write({ "data/site.yaml": siteText({ footer: `[${pages.join(", ")}]` }) });
    },
    "broken site": () => this.#write({ "data/site.yaml": "title: [\n" }),
    "page edited": () => this.#writePage("about", this.#newName("About")),
    "page added": () => this.#writePage(this.#newName("page"), this.#newName("Page")),
    "page deleted": () => {
      const slug = [...this.#pages.keys()].at(-1);
      if (slug === undefined || slug === "about") return;
      this.#pages.delete(slug);
      this.#write({ [`pages/${slug}.md`]: undefined });
    },
    "image added": () => {
      const path = `images/${this.#pick(["", "tea/"])}${this.#newName("image")}.png`;
      this.#images.add(path);
      this.#write({ [path]: this.#bytes() });
      this.#writeCredits();
      this.#change((essay) => {
        essay.body += `![A cup](../${path})\n\n`;
      });
    },
    "image changed": () => this.#forAnImage((path) => this.#write({ [path]: this.#bytes() })),
    "image deleted": () =>
      this.#forAnImage((path) => {
        this.#images.delete(path);
        this.#write({ [path]: undefined });
        this.#writeCredits();
      }),
    "images deleted": () => {
      this.#images.clear();
      rmSync(this.#path("images"), { recursive: true, force: true });
    },
  };

  /** Deletes every essay. */
  deleteAll(): void {
    for (const slug of [...this.#essays.keys()]) this.#delete(slug);
  }

  /** The names of all edits, each once, and some again, in a random order. */
  plan(extra: number): string[] {
    const names = Object.keys(this.edits);
    const all = [...names, ...Array.from({ length: extra }, () => this.#pick(names) ?? "body")];
    return all
      .map((name) => ({ name, place: this.#random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ name }) => name);
  }

  #addEssay(): void {
    const slug = this.#newName("essay");
    const essay: DraftEssay = { keys: {}, body: "" };
    this.#essays.set(slug, essay);
    this.#changeOne(slug, () => {
      essay.keys = { title: this.#newName("Title"), date: this.#date(), topics: this.#topics() };
      for (let index = 0; index < 12; index += 1) this.#sentence(essay);
    });
  }

  #change(edit: (essay: DraftEssay) => void): void {
    this.#changeOne(this.#anyEssay(), edit);
  }

  #changeOne(slug: string, edit: (essay: DraftEssay) => void): void {
    const essay = this.#essays.get(slug);
    if (!essay) return;
    edit(essay);
    this.#write({ [`essays/${slug}.md`]: essayText(essay.keys, essay.body) });
  }

  #delete(slug: string): void {
    this.#essays.delete(slug);
    this.#write({ [`essays/${slug}.md`]: undefined });
  }

  #writePage(slug: string, title: string): void {
    this.#pages.set(slug, title);
    this.#write({ [`pages/${slug}.md`]: pageText({ title }) });
  }

  #key(essay: DraftEssay, key: string, value: string | undefined): void {
    essay.keys = { ...essay.keys, [key]: value };
  }

  #toggle(essay: DraftEssay, key: string, value: string): void {
    this.#key(essay, key, essay.keys[key] === undefined ? value : undefined);
  }

  #sentence(essay: DraftEssay): void {
    const sentence = Array.from({ length: 6 }, () => this.#pick(words)).join(" ");
    essay.body += `The ${sentence}.\n\n`;
  }

  #forAnImage(act: (path: string) => void): void {
    const path = this.#pick([...this.#images]);
    if (path) act(path);
  }

  /** Saves as some editors do, in place, or as others do, beside the file and then over it. */
  #write(files: SiteFiles): void {
    const inPlace = this.#random() < 0.5;
    for (const [path, text] of Object.entries(files)) {
      if (inPlace || text === undefined || !existsSync(this.#path(path))) {
        writeFiles(this.#folder, { [path]: text });
      } else {
        writeFiles(this.#folder, { [`${path}~`]: text });
        renameSync(this.#path(`${path}~`), this.#path(path));
      }
    }
  }

  #path(path: string): string {
    return join(this.#folder, path);
  }

  #anyEssay(): string {
    return this.#pick([...this.#essays.keys()]) ?? "none";
  }

  /** As many every time, so that no size tells one image from another. */
  #bytes(): Buffer {
    return tinyPng([this.#below(256), this.#below(256), this.#below(256)]);
  }

  #writeCredits(): void {
    const names = [...this.#images].map((path) => path.replace("images/", ""));
    this.#write({ "data/images.yaml": names.map(creditLine).join("") });
  }

  #date(): string {
    const day = (most: number) => String(1 + this.#below(most)).padStart(2, "0");
    return `2026-${day(5)}-${day(28)}`;
  }

  #topics(): string {
    return this.#pick(["[rest]", "[walking]", "[rest, music]", "[music]"]) ?? "[rest]";
  }

  #newName(noun: string): string {
    this.#count += 1;
    return `${noun}-${this.#count}`;
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.#below(items.length)];
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
