// Which words a regular expression cannot match without. Most texts have none of them, and looking
// for words is far cheaper than looking for phrases.

import { stopWordTest } from "../related/stop-words.ts";

/** Stands for every digit. */
export const anyDigit = "0";

/**
 * Parts of words, of which each match has at least one: of a run of the letters a to z in small
 * letters, with a space before and behind it. So a part with a space in front begins a word.
 *
 * Understands the regular expressions of this folder: letters, classes, escapes, groups that
 * capture nothing, what may stand around a match, and quantifiers.
 *
 * @param source of a regular expression that ignores case, and matches only where words begin
 * @returns `undefined` when some match may have none that can be told
 */
export function requiredWords(source: string): ReadonlySet<string> | undefined {
  return new Reader(source).alternatives();
}

type Words = ReadonlySet<string> | undefined;

class Reader {
  readonly #source: string;
  #at = 0;
  /** Whether what comes next can only stand where a word begins. */
  #isBeginning = true;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the whole. Each alternative needs words of its own. */
  alternatives(): Words {
    const wasBeginning = this.#isBeginning;
    let allEndWords = true;
    const all: Words[] = [];
    do {
      this.#isBeginning = wasBeginning;
      all.push(this.#sequence());
      allEndWords &&= this.#isBeginning;
    } while (this.#take(/\|/y));
    this.#take(/\)/y);
    this.#isBeginning = allEndWords;
    const known = all.filter((words) => words !== undefined);
    return known.length < all.length ? undefined : new Set(known.flatMap((words) => [...words]));
  }

  /** Of what follows on each other, what tells most. */
  #sequence(): Words {
    const needed = new Needed();
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const letter = this.#take(/[a-z]/iy);
      if (letter) this.#letter(letter.toLowerCase(), needed);
      else this.#other(needed);
    }
    needed.endRun();
    return needed.best;
  }

  #letter(letter: string, needed: Needed): void {
    const quantifier = this.#quantifier();
    if (quantifier !== "optional") needed.add(this.#isBeginning ? ` ${letter}` : letter);
    if (quantifier !== "once") needed.endRun();
    this.#isBeginning = false;
  }

  #other(needed: Needed): void {
    needed.endRun(/^\[ -\](?![?*{])/.test(this.#source.slice(this.#at, this.#at + 5)));
    const wasBeginning = this.#isBeginning;
    const words = this.#atom();
    if (this.#quantifier() === "optional") this.#isBeginning &&= wasBeginning;
    else needed.choose(words);
  }

  #atom(): Words {
    const wasBeginning = this.#isBeginning;
    const mark = this.#take(
      /\[ -\]|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!])|\\[pP]\{[^}]*\}|\\?./suy,
    );
    if (!mark.startsWith("(")) {
      this.#isBeginning = mark === "[ -]";
      return mark === "\\d" ? new Set([anyDigit]) : undefined;
    }
    const words = this.alternatives();
    if (mark === "(?:") return words;
    // What stands around a match is not of it, or must not stand there at all.
    this.#isBeginning = wasBeginning;
    return undefined;
  }

  #quantifier(): "once" | "optional" | "repeated" {
    const mark = this.#take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y);
    if (mark === "") return "once";
    return /^(?:[?*]|\{0\b)/.test(mark) ? "optional" : "repeated";
  }

  /** Steps over what a sticky pattern matches. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ""] = pattern.exec(this.#source) ?? [];
    this.#at += found.length;
    return found;
  }
}

/** What is needed of things that follow on each other, each of which must be there. */
class Needed {
  best: Words;
  #run = "";

  add(letters: string): void {
    this.#run += letters;
  }

  endRun(isEnd = false): void {
    if (this.#run !== "") this.choose(new Set([isEnd ? `${this.#run} ` : this.#run]));
    this.#run = "";
  }

  choose(words: Words): void {
    if (words && (!this.best || frequency(words) < frequency(this.best))) this.best = words;
  }
}

const isCommon = stopWordTest("en");

/** In how many texts one of them may be: long words are rarer, but for those that hold sentences together. */
function frequency(words: ReadonlySet<string>): number {
  return [...words].reduce((sum, word) => sum + (isCommon(word.trim()) ? 1 : 2 ** -word.length), 0);
}
