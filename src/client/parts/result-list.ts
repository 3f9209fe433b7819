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
    const coming = hits.slice(0, portion).map((hit) => this.#item(hit));
    const all = Promise.all(coming);
    // It is waited for below, unless the first has failed before.
    void all.catch(() => undefined);
    const list = element("ol", { className: "result-list" });
    // Those who listen hear it from the status.
    const count = element("p", { className: "result-count", ariaHidden: "true" }, title);
    // Where nothing stands yet, the best need not wait for the others. Earlier results stay until
    // all can take their place, so that the page does not become short for a moment.
    if (this.#place.childElementCount === 0) {
      const [first] = await Promise.all(coming.slice(0, 1));
      if (!isCurrent()) return;
      if (first) list.append(first);
      this.#place.replaceChildren(count, list);
    }
    const items = await all;
    if (!isCurrent()) return;
    // What stands there already stays, and with it the focus that may have come to it.
    list.append(...items.slice(list.childElementCount));
    if (!list.isConnected) this.#place.replaceChildren(count, list);
    this.#offerMore(list, hits.slice(portion));
  }

  #offerMore(list: HTMLElement, rest: readonly Hit[]): void {
    if (rest.length === 0) return;
    const more = button(this.#options.moreLabel, async () => {
      const items = await Promise.all(rest.slice(0, portion).map((hit) => this.#item(hit)));
      list.append(...items);
      more.remove();
      this.#offerMore(list, rest.slice(portion));
      // The button is gone; the focus goes on with what it brought.
      items[0]?.querySelector("a")?.focus();
    });
    this.#place.append(more);
  }

  async #item(hit: Hit): Promise<HTMLElement> {
    return resultItem(foundText(await hit.data()), this.#options.topics);
  }
}
