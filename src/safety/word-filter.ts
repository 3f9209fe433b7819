// Tells in which texts a regular expression has to be looked for, by the words that it needs. All
// that is asked of a text is answered by one pass over it, and each word is judged once.

import { anyDigit, requiredWords } from "./required-words.ts";

export class WordFilter<Item extends object> {
  /** By the part of a word that they need, and by the two letters that it begins with. */
  readonly #parts = new Map<string, Map<string, Item[]>>();
  /** What may stand in any text. */
  readonly #unfiltered = new Set<Item>();
  readonly #byWord = new Map<string, readonly Item[]>();
  readonly #byText = new Map<string, ReadonlySet<Item>>();

  /** @param source of a regular expression, which ignores case */
  add(item: Item, source: string): void {
    const needed = requiredWords(source);
    if (!needed) this.#unfiltered.add(item);
    for (const part of needed ?? []) {
      const parts = entry(this.#parts, part.slice(0, 2), () => new Map<string, Item[]>());
      entry(parts, part, () => []).push(item);
    }
    this.#byWord.clear();
    this.#byText.clear();
  }

  /** `false` only when it does not. */
  mayStandIn(text: string, item: Item): boolean {
    return this.#unfiltered.has(item) || this.#itemsOf(text).has(item);
  }

  #itemsOf(text: string): ReadonlySet<Item> {
    const known = this.#byText.get(text);
    if (known) return known;
    const found = new Set<Item>();
    for (const [word] of folded(text).matchAll(/[a-z]+|\d/g)) {
      for (const item of this.#itemsOfWord(word)) found.add(item);
    }
    keep(this.#byText, text, found, mostTexts);
    return found;
  }

  #itemsOfWord(word: string): readonly Item[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const found = new Set<Item>();
    const whole = /\d/.test(word) ? anyDigit : ` ${word} `;
    for (let index = 0; index < whole.length; index += 1) {
      for (const item of this.#itemsAt(whole, index)) found.add(item);
    }
    const items = [...found];
    keep(this.#byWord, word, items, mostWords);
    return items;
  }

  /** What needs a part that begins at a place in a word. */
  *#itemsAt(word: string, index: number): Generator<Item> {
    for (const length of [1, 2]) {
      for (const [part, items] of this.#parts.get(word.slice(index, index + length)) ?? []) {
        if (word.startsWith(part, index)) yield* items;
      }
    }
  }
}

/** Rules ask for the same few texts one after the other. */
const mostTexts = 500;
const mostWords = 50_000;

/** Without growing for ever. */
function keep<Value>(known: Map<string, Value>, key: string, value: Value, most: number): void {
  if (known.size >= most) known.clear();
  known.set(key, value);
}

/** In both directions, because `ſ` is an `s` to whatever ignores case, and is no capital. */
function folded(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
