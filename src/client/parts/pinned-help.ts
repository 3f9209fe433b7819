// Whom to call, before the results of a search for words that tell of danger. What is typed is
// looked at here and goes nowhere.

import { speaksOfRisk } from "./risk-words.ts";

export class PinnedHelp {
  readonly #card: HTMLElement;
  readonly #words: string;
  #isNews = false;

  /** @param words what is read out when it appears */
  constructor(card: HTMLElement, words: string) {
    this.#card = card;
    this.#words = words;
  }

  /**
   * Shows it for as long as it fits what is typed.
   *
   * @returns whether there is something to be read out
   */
  look(typed: string): boolean {
    const isMeant = speaksOfRisk(typed);
    this.#isNews = isMeant && (this.#isNews || this.#card.hidden === true);
    this.#card.hidden = !isMeant;
    return this.#isNews;
  }

  /** What is to be read out of it: something only once, when it has appeared. */
  news(): string {
    const words = this.#isNews ? this.#words : "";
    this.#isNews = false;
    return words;
  }
}
