// Tells in which texts a regular expression has to be looked for, by the words that it needs. All
// that is asked of a text is answered by one pass over it.

import { anyDigit, requiredWords } from "./required-words.ts";

/** A text as patterns are looked for in it. */
interface Read {
  readonly text: string;
  /** What needs a word that begins as one of its words does. */
  readonly items: ReadonlySet<object>;
}

export class WordFilter<Item extends object> {
  /** What needs a part that begins a word, by that part, with a space in front. */
  readonly #beginnings = new Map<string, Item[]>();
  /** The parts that an item needs and that may stand anywhere in a word: few. */
  readonly #inner = new Map<Item, readonly string[]>();
  /** What may stand in any text. */
  readonly #unfiltered = new Set<Item>();
  readonly #byWord = new Map<string, readonly Item[]>();
  readonly #byText = new Map<string, Read>();
  #words: RegExp | undefined;

  /** @param source of a regular expression, which ignores case */
  add(item: Item, source: string): void {
    const needed = requiredWords(source);
    if (!needed) this.#unfiltered.add(item);
    const { beginnings = [], inner = [] } = Object.groupBy(needed ?? [], (part) =>
      part.startsWith(" ") ? "beginnings" : "inner",
    );
    this.#inner.set(item, inner);
    for (const part of beginnings) {
      const others = this.#beginnings.get(part);
      if (others) others.push(item);
      else this.#beginnings.set(part, [item]);
    }
    this.#byWord.clear();
    this.#byText.clear();
    this.#words = undefined;
  }

  /** `false` only when it does not. */
  mayStandIn(text: string, item: Item): boolean {
    if (this.#unfiltered.has(item)) return true;
    const read = this.#read(text);
    return (
      read.items.has(item) ||
      (this.#inner.get(item)?.some((part) => read.text.includes(part)) ?? false)
    );
  }

  #read(text: string): Read {
    const known = this.#byText.get(text);
    if (known) return known;
    const items = new Set<Item>();
    const read = { text: folded(text), items };
    // Not `matchAll`, which copies the pattern each time.
    const pattern = this.#possibleWords();
    for (let match = pattern.exec(read.text); match; match = pattern.exec(read.text)) {
      for (const item of this.#itemsOfWord(match[0])) items.add(item);
    }
    keep(this.#byText, text, read, mostTexts);
    return read;
  }

  /** Words that begin as one of the parts does. */
  #possibleWords(): RegExp {
    this.#words ??= new RegExp(
      `(?<![a-z])(?:${[...this.#beginnings.keys()].map((part) => part.trim()).join("|") || "(?!)"})[a-z]*`,
      "g",
    );
    return this.#words;
  }

  #itemsOfWord(word: string): readonly Item[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const whole = ` ${word} `;
    const items = [...this.#beginnings].flatMap(([part, own]) =>
      whole.startsWith(part) ? own : [],
    );
    keep(this.#byWord, word, items, mostWords);
    return items;
  }
}

/** Rules ask for the same few texts one after the other. */
const mostTexts = 500;
const mostWords = 10_000;

/** Without growing for ever. */
function keep<Value>(known: Map<string, Value>, key: string, value: Value, most: number): void {
  if (known.size >= most) known.clear();
  known.set(key, value);
}

/**
 * In small letters, with one digit for all. In both directions, because `ſ` is an `s` to whatever
 * ignores case, and is no capital.
 */
function folded(text: string): string {
  return text.toUpperCase().toLowerCase().replace(/\d/g, anyDigit);
}
