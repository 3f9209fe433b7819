// The search on its page: what is typed and chosen, and what follows from it.

import type { SearchWords } from "../../strings/search-words.ts";
import { counted } from "./counted.ts";
import { button, element } from "./elements.ts";
import { later } from "./later.ts";
import { lostWords, nearSearches, wordsOf } from "./near-terms.ts";
import { PinnedHelp } from "./pinned-help.ts";
import { ResultList } from "./result-list.ts";
import { type Answer, SearchIndex, type SearchQuery } from "./search-index.ts";
import { TopicChoice } from "./topic-choice.ts";

/** The elements of the page that a search uses. */
export interface SearchPlaces {
  readonly form: HTMLElement;
  readonly field: HTMLInputElement;
  /** Read out whenever it changes. */
  readonly status: HTMLElement;
  /** Whom to call; hidden until it may be needed. */
  readonly help: HTMLElement;
  /** Before the results: what is to be said or offered first. */
  readonly notes: HTMLElement;
  readonly results: HTMLElement;
}

/** Whether an answer is still waited for. */
type IsCurrent = () => boolean;

/** Where an alphabet has few letters, one of them begins too many words to help. */
const tooShort = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}]?$/u;

export class SiteSearch {
  readonly #places: SearchPlaces;
  readonly #index: SearchIndex;
  readonly #said: SearchWords;
  readonly #topics: TopicChoice;
  readonly #results: ResultList;
  readonly #help: PinnedHelp;
  readonly #whenTyped = later(50);
  readonly #whenQuiet = later(700);
  /** Changes with each search, so that late answers to an earlier one are not shown. */
  #run = 0;

  constructor(places: SearchPlaces) {
    const { folder = "", languages = "", said = "{}" } = places.form.dataset;
    this.#places = places;
    this.#index = new SearchIndex(folder, languages.split(" "));
    this.#said = JSON.parse(said);
    this.#topics = new TopicChoice(places.form);
    this.#help = new PinnedHelp(places.help, this.#said.help);
    this.#results = new ResultList(places.results, {
      topics: this.#topics.all,
      moreLabel: this.#said.moreResults,
    });
  }

  begin(): void {
    const { form, field, results } = this.#places;
    field.disabled = false;
    // Once there is nothing left of the page to come.
    addEventListener("load", () => this.#index.prepare());
    // The index comes while the first word is typed. What fails now fails again when it is needed.
    field.addEventListener("focus", () => void this.#index.load().catch(() => undefined));
    field.addEventListener("input", () => this.#typed(field.value.trim()));
    field.addEventListener("keydown", ({ key, isComposing }) => {
      if (key !== "Enter" || isComposing) return;
      void this.#find();
      // Puts away a keyboard on the screen, which hides the results.
      if (matchMedia("(pointer: coarse)").matches) field.blur();
    });
    this.#topics.onChange(this.#said.inTopic, () => void this.#find());
    for (const place of [form, results]) {
      place.addEventListener("keydown", ({ key, isComposing }) => {
        if (key === "Escape" && !isComposing) this.#lookFor("");
      });
    }
    // Some browsers bring back what stood in the field.
    if (field.value !== "") this.#typed(field.value.trim());
  }

  /** Told of the typed words at once, with every letter. */
  #typed(words: string): void {
    this.#whenTyped(() => {
      // Whether or not anything can be found.
      if (this.#help.look(words)) this.#say("");
      void this.#find();
    });
    if (tooShort.test(words)) this.#clear();
    else this.#index.foresee(this.#query);
  }

  /** What stands in the field and what is chosen. */
  get #query(): SearchQuery {
    return { words: this.#places.field.value.trim(), topic: this.#topics.chosen?.id ?? "" };
  }

  /** Types words for the reader. */
  #lookFor(words: string): void {
    const { field } = this.#places;
    field.value = words;
    field.focus();
    this.#typed(words);
  }

  /** Looks for what stands in the field, by what is chosen. */
  async #find(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const isCurrent = () => run === this.#run;
    const query = this.#query;
    if (tooShort.test(query.words)) return;
    try {
      const answer = await this.#index.search(query);
      if (!isCurrent()) return;
      if (answer.hits.length > 0) await this.#showHits(query, answer, isCurrent);
      else await this.#showNothing(query, answer, isCurrent);
    } catch {
      if (!isCurrent()) return;
      this.#results.clear();
      this.#note("", this.#said.failed);
    }
  }

  async #showHits({ words }: SearchQuery, { hits }: Answer, isCurrent: IsCurrent): Promise<void> {
    const title = counted(this.#said.results, hits.length, document.documentElement.lang);
    await this.#results.show(hits, title, isCurrent);
    if (!isCurrent()) return;
    this.#note(title, "");
    const several = wordsOf(words).length > 1;
    const lost = several ? await lostWords(words, this.#count) : [];
    if (lost.length === 0) return;
    const [offer] = await nearSearches(words, lost, await this.#index.words(), this.#count);
    if (offer !== undefined && isCurrent()) this.#note(title, this.#said.near, this.#offer(offer));
  }

  async #showNothing({ words }: SearchQuery, answer: Answer, isCurrent: IsCurrent): Promise<void> {
    const { nothing, nothingInTopic, searchEverywhere, near } = this.#said;
    if (answer.everywhere > 0) {
      const all = button(searchEverywhere, () => {
        this.#topics.reset();
        this.#lookFor(words);
      });
      this.#results.clear();
      this.#note("", nothingInTopic, all);
      return;
    }
    const lost = await lostWords(words, this.#count);
    const offers = await nearSearches(words, lost, await this.#index.words(), this.#count);
    if (!isCurrent()) return;
    this.#results.clear();
    const ways = offers.map((offer) => this.#offer(offer));
    this.#note("", ways.length === 0 ? nothing : `${nothing} ${near}`, ...ways);
  }

  readonly #count = async (words: string) =>
    (await this.#index.search({ words, topic: "" })).hits.length;

  #offer(words: string): HTMLButtonElement {
    return button(words, () => this.#lookFor(words));
  }

  /** Says something before the results and offers ways on; what is first only read out comes before. */
  #note(first: string, text: string, ...ways: readonly HTMLElement[]): void {
    const shown = text === "" ? [] : [element("p", {}, text), ...ways];
    this.#places.notes.replaceChildren(...shown);
    const list = new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" });
    const offered = list.format(ways.map(({ textContent }) => textContent ?? ""));
    const sentences = [first, `${text} ${offered}`.trim()].filter((part) => part !== "");
    this.#say(sentences.join(". "));
  }

  #clear(): void {
    this.#run += 1;
    this.#help.look("");
    this.#results.clear();
    this.#places.notes.replaceChildren();
    this.#say("");
  }

  /** Has it read out once nothing more is typed. */
  #say(text: string): void {
    this.#whenQuiet(() => {
      const sentences = [this.#help.news(), text].filter((part) => part !== "");
      this.#places.status.textContent = sentences.join(" ");
    });
  }
}
