// The results of a search, a few at a time.

import { button, element } from "./elements.ts";
import { foundText } from "./found-text.ts";
import { resultItem } from "./result-item.ts";
import type { Hit } from "./search-index.ts";
import type { TopicName } from "./topic-choice.ts";

/** How many are fetched and shown at once. */
const portion = 10;

export interface ResultListOptions {
  readonly topics: readonly TopicName[];
  /** On the button that shows more. */
  readonly moreLabel: string;
}

export class ResultList {
  readonly #place: HTMLElement;
  readonly #options: ResultListOptions;

  constructor(place: HTMLElement, options: ResultListOptions) {
    this.#place = place;
    this.#options = options;
  }

  clear(): void {
    this.#place.replaceChildren();
  }

  /**
   * Shows the first results in place of earlier ones.
   *
   * @param title how many there are, in words
   * @param isCurrent whether they are still wanted when they have come
   */
  async show(hits: readonly Hit[], title: string, isCurrent: () => boolean): Promise<void> {
    const items = await this.#items(hits.slice(0, portion));
    if (!isCurrent()) return;
    const list = element("ol", { className: "result-list" }, ...items);
    // Those who listen hear it from the status.
    const count = element("p", { className: "result-count", ariaHidden: "true" }, title);
    this.#place.replaceChildren(count, list);
    this.#offerMore(list, hits.slice(portion));
  }

  #offerMore(list: HTMLElement, rest: readonly Hit[]): void {
    if (rest.length === 0) return;
    const more = button(this.#options.moreLabel, async () => {
      const items = await this.#items(rest.slice(0, portion));
      list.append(...items);
      more.remove();
      this.#offerMore(list, rest.slice(portion));
      // The button is gone; the focus goes on with what it brought.
      items[0]?.querySelector("a")?.focus();
    });
    this.#place.append(more);
  }

  async #items(hits: readonly Hit[]): Promise<HTMLElement[]> {
    const texts = await Promise.all(hits.map((hit) => hit.data()));
    return texts.map((text) => resultItem(foundText(text), this.#options.topics));
  }
}
