// The list of what is kept on the device, and the buttons that remove it.

import type { KeptWords } from "../../strings/strings.ts";
import { askWorker } from "./ask-worker.ts";
import { counted } from "./counted.ts";
import { button, element } from "./elements.ts";
import { alone, removeCaches } from "./kept-caches.ts";
import { type Kept, type KeptEssay, keptEssays } from "./kept-essays.ts";
import { canKeep, scopeOf } from "./kept-support.ts";
import { sizeText } from "./size-text.ts";

export interface KeptPlaces {
  /** Holds the others; takes the focus when a button goes. */
  readonly place: HTMLElement;
  readonly sum: HTMLElement;
  /** Read out whenever it changes. */
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly removeAll: HTMLButtonElement;
}

export class KeptList {
  readonly #places: KeptPlaces;
  readonly #worker: string;
  readonly #scope: string;
  readonly #words: KeptWords;
  readonly #lang = document.documentElement.lang;
  /** Addresses of essays that the reader has removed on this page. */
  readonly #removed = new Set<string>();
  /** Changes with each look, so that what an earlier one has found does not replace newer things. */
  #look = 0;

  constructor(places: KeptPlaces) {
    const { worker = "", said = "{}" } = places.place.dataset;
    this.#places = places;
    this.#worker = worker;
    this.#scope = scopeOf(worker);
    this.#words = JSON.parse(said);
  }

  async begin(): Promise<void> {
    const { place, sum, removeAll } = this.#places;
    place.hidden = false;
    try {
      if (!canKeep()) throw new Error("nothing can be kept here");
      const kept = await this.#show();
      removeAll.addEventListener("click", () => void this.#removeAll());
      // Other pages may change what is kept.
      document.addEventListener("visibilitychange", () => void this.#show());
      if (kept && navigator.onLine) await this.#refresh(kept);
    } catch {
      sum.textContent = this.#words.unable;
    }
  }

  async #show(): Promise<Kept | undefined> {
    const { sum, list, removeAll } = this.#places;
    this.#look += 1;
    const look = this.#look;
    const kept = await keptEssays(this.#scope);
    if (look !== this.#look) return kept;
    sum.textContent = this.#sumOf(kept);
    list.replaceChildren(...(kept?.essays ?? []).map((essay) => this.#item(essay)));
    removeAll.hidden = kept === undefined;
    return kept;
  }

  #sumOf(kept: Kept | undefined): string {
    const { nothing, onlyHelp, sum } = this.#words;
    if (!kept) return nothing;
    if (kept.essays.length === 0) return onlyHelp;
    const size = sizeText(kept.size, this.#lang);
    return counted(sum, kept.essays.length, this.#lang).replace("{size}", () => size);
  }

  #item(essay: KeptEssay): HTMLElement {
    const { url, title, lang, dir, fetched } = essay;
    const { copyFrom, remove } = this.#words;
    const date = new Intl.DateTimeFormat(this.#lang, { dateStyle: "long" }).format(fetched);
    const from = copyFrom.replace("{date}", () => date);
    const removeThis = button(remove, () => void this.#remove(essay));
    // Told from the others by its essay.
    removeThis.ariaLabel = `${remove}: ${title}`;
    return element(
      "li",
      {},
      element("a", { href: url, lang, dir }, title),
      element("span", { className: "essay-meta" }, from),
      removeThis,
    );
  }

  async #remove({ url, title }: KeptEssay): Promise<void> {
    const { removed, removedAll, failed } = this.#words;
    this.#removed.add(url);
    const outcome = await askWorker(this.#worker, { ask: "remove", url });
    const isEmpty = (await this.#show()) === undefined;
    const done = isEmpty ? removedAll : removed.replace("{title}", () => title);
    this.#say(outcome === "done" ? done : failed);
  }

  async #removeAll(): Promise<void> {
    const outcome = await askWorker(this.#worker, { ask: "remove-all" });
    // Whatever has become of the worker, nothing stays.
    if (outcome !== "done") await alone(this.#scope, () => removeCaches(this.#scope));
    const isEmpty = (await this.#show()) === undefined;
    this.#say(isEmpty ? this.#words.removedAll : this.#words.failed);
  }

  /** What the site has taken back goes from the device as well. */
  async #refresh(before: Kept): Promise<void> {
    await askWorker(this.#worker, { ask: "refresh" });
    const after = await this.#show();
    if (!after) return;
    const known = new Set([...this.#removed, ...after.essays.map(({ url }) => url)]);
    const lost = before.essays.filter(({ url }) => !known.has(url)).map(({ title }) => title);
    if (lost.length === 0) return;
    const titles = new Intl.ListFormat(this.#lang).format(lost);
    this.#places.status.textContent = this.#words.takenBack.replace("{titles}", () => titles);
  }

  /** The button that was used may be gone; the focus stays with the list. */
  #say(text: string): void {
    this.#places.status.textContent = text;
    this.#places.place.focus();
  }
}
