// The words of an essay with their counts: what a Map gives, in a fifth of its memory.

import type { Bag } from "./bag.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

export class WordCounts {
  readonly #lexicon: Lexicon;
  readonly #bag: Bag;

  /** @param bag the places of words in the lexicon */
  constructor(lexicon: Lexicon, bag: Bag) {
    this.#lexicon = lexicon;
    this.#bag = bag;
  }

  /** How often a word in its normal form stands in the essay, counted with the weights of the fields. */
  get(term: string): number | undefined {
    const entry = this.#lexicon.find(term);
    return entry && this.countOf(entry);
  }

  /** The terms with a number, of this essay or of others in its language, in no set order. */
  withNumber(number: number): readonly Entry[] {
    return this.#lexicon.withNumber(number);
  }

  countOf({ place }: Entry): number | undefined {
    const { numbers, counts } = this.#bag;
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((numbers[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === place ? counts[low] : undefined;
  }

  /** The words in their normal form, in no set order. */
  *keys(): Generator<string> {
    for (const place of this.#bag.numbers) {
      const entry = this.#lexicon.at(place);
      if (entry) yield entry.term;
    }
  }
}
