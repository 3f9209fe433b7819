// Tells in which texts a regular expression has to be looked for, by the words that it needs. All
// that is asked of a text is answered by one pass over it.

import { anyDigit, requiredWords } from "./required-words.ts";

export class WordFilter<Item extends object> {
  /** By the part of a word that they need: a part that begins a word, with a space in front. */
  readonly #beginnings = new Map<string, Item[]>();
  /** By a part that may stand anywhere in a word. */
  readonly #inner = new Map<string, Item[]>();
  /** What may stand in any text. */
  readonly #unfiltered = new Set<Item>();
  readonly #byWord = new Map<string, readonly Item[]>();
  readonly #byText = new Map<string, ReadonlySet<Item>>();
  #words: RegExp | undefined;

  /** @param source of a regular expression, which ignores case */
  add(item: Item, source: string): void {
    const needed = requiredWords(source);
    if (!needed) this.#unfiltered.add(item);
    for (const part of needed ?? []) {
      const parts = part.startsWith(" ") ? this.#beginnings : this.#inner;
      const others = parts.get(part);
      if (others) others.push(item);
      else parts.set(part, [item]);
    }
    this.#byWord.clear();
    this.#byText.clear();
    this.#words = undefined;
  }

  /** `false` only when it does not. */
  mayStandIn(text: string, item: Item): boolean {
    return this.#unfiltered.has(item) || this.#itemsOf(text).has(item);
  }

  #itemsOf(text: string): ReadonlySet<Item> {
    const known = this.#byText.get(text);
    if (known) return known;
    const read = folded(text);
    const found = new Set<Item>();
    const add = (items: readonly Item[]) => {
      for (const item of items) found.add(item);
    };
    for (const [part, items] of this.#inner) if (read.includes(part)) add(items);
    // Not `matchAll`, which copies the pattern each time.
    const pattern = this.#possibleWords();
    for (let match = pattern.exec(read); match; match = pattern.exec(read)) {
      add(this.#itemsOfWord(match[0]));
    }
    keep(this.#byText, text, found, mostTexts);
    return found;
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
