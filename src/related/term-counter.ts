// Counts the words of a text, each two that follow each other, and its topics.

import { type Bag, bagOf } from "./bag.ts";
import { type Entry, type Lexicon, pairNumber, topicNumber } from "./lexicon.ts";
import { WordCounts } from "./word-counts.ts";

interface Counted {
  readonly entry: Entry;
  count: number;
}

export class TermCounter {
  readonly #lexicon: Lexicon;
  readonly #pairWeight: number;
  /** The words of this text as written: few, and so found sooner than among all of the language. */
  readonly #byWord = new Map<string, Counted | null>();
  /** What is no single word: pairs of words, and topics. */
  readonly #wholes: number[] = [];
  readonly #wholeCounts: number[] = [];

  /** @param pairWeight how many words two in a row count for */
  constructor(lexicon: Lexicon, pairWeight: number) {
    this.#lexicon = lexicon;
    this.#pairWeight = pairWeight;
  }

  /**
   * Adds words that follow each other. Those with a stop word between them are no pair: "state of
   * mind" is not about "state mind".
   *
   * @param weight how much each counts, above 0
   */
  add(words: readonly string[], weight: number): void {
    let before: Counted | null = null;
    for (const word of words) {
      const counted = this.#countedFor(word);
      if (counted) counted.count += weight;
      if (counted && before && this.#pairWeight > 0) {
        this.#wholes.push(pairNumber(before.entry.number, counted.entry.number));
        this.#wholeCounts.push(weight * this.#pairWeight);
      }
      before = counted;
    }
  }

  /** Adds a topic: the words of its title, and itself. */
  addTopic(title: string, words: readonly string[], weight: number): void {
    this.add(words, weight);
    this.#wholes.push(topicNumber(title));
    this.#wholeCounts.push(weight);
  }

  #countedFor(word: string): Counted | null {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const entry = this.#lexicon.entryOf(word);
    const counted = entry && { entry, count: 0 };
    this.#byWord.set(word, counted);
    return counted;
  }

  /** The words in their normal form. */
  words(): WordCounts {
    const counted = this.#counted();
    const places = counted.map(({ entry }) => entry.place);
    const counts = counted.map(({ count }) => count);
    return new WordCounts(this.#lexicon, bagOf(places, counts));
  }

  /** The stems, each two that followed each other, and the topics, by their numbers. */
  bag(): Bag {
    const counted = this.#counted();
    const numbers = counted.map(({ entry }) => entry.number);
    const counts = counted.map(({ count }) => count);
    return bagOf(numbers.concat(this.#wholes), counts.concat(this.#wholeCounts));
  }

  #counted(): Counted[] {
    return [...this.#byWord.values()].filter((counted) => counted !== null);
  }
}
