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
  /** What needs a part that begins a word, by that part. */
  readonly #byBeginning = new Map<string, Item[]>();
  readonly #byWhole = new Map<string, Item[]>();
  /** The parts that an item needs and that may stand anywhere in a word: few. */
  readonly #inner = new Map<Item, readonly string[]>();
  /** What may stand in any text. */
  readonly #unfiltered = new Set<Item>();
  // New ones when they are full: V8 keeps all that was in a cleared one until all memory is looked through.
  #byWord: Map<string, readonly Item[]> = new Map();
  #byText: Map<string, Read> = new Map();
  #possibleWords: RegExp | undefined;

  /** @param source of a regular expression, which ignores case */
  add(item: Item, source: string): void {
    const needed = requiredWords(source);
    if (!needed) this.#unfiltered.add(item);
    const inner: string[] = [];
    for (const part of needed ?? []) {
      if (part.startsWith(" ")) this.#addBeginning(part, item);
      else inner.push(part);
    }
    this.#inner.set(item, inner);
    this.#byWord = new Map();
    this.#byText = new Map();
    this.#possibleWords = undefined;
  }

  /** A part with a space behind it is a whole word. */
  #addBeginning(part: string, item: Item): void {
    const items = part.endsWith(" ") ? this.#byWhole : this.#byBeginning;
    const others = items.get(part.trim());
    if (others) others.push(item);
    else items.set(part.trim(), [item]);
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
    this.#possibleWords ??= wordsBeginningWith([
      ...this.#byBeginning.keys(),
      ...this.#byWhole.keys(),
    ]);
    for (const word of read.text.match(this.#possibleWords) ?? []) {
      for (const item of this.#itemsOfWord(word)) items.add(item);
    }
    if (this.#byText.size >= mostTexts) this.#byText = new Map();
    this.#byText.set(text, read);
    return read;
  }

  #itemsOfWord(word: string): readonly Item[] {
    const known = this.#byWord.get(word);
    if (known) return known;
    const items = [...(this.#byWhole.get(word) ?? [])];
    for (let length = 1; length <= word.length; length += 1) {
      items.push(...(this.#byBeginning.get(word.slice(0, length)) ?? []));
    }
    if (this.#byWord.size >= mostWords) this.#byWord = new Map();
    this.#byWord.set(word, items);
    return items;
  }
}

/** @param beginnings in small letters; with none, no word is found */
function wordsBeginningWith(beginnings: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z])(?:${beginnings.join("|") || "(?!)"})[a-z]*`, "g");
}

/** Those of one essay, which rules ask for one after the other. */
const mostTexts = 64;
/** Without growing for ever. */
const mostWords = 10_000;

/** In small letters, with one digit for all. `ſ` is an `s` to whatever ignores case, and is no capital. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("ſ", "s").replace(/\d/g, anyDigit);
}
