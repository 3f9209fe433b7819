// Characters that nobody sees and that do harm: what commands old terminals, what no XML may hold,
// and what turns the direction of a text, so that readers see other words, or another number of a
// helpline, than the writer wrote (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing).
//
// Joiners, soft hyphens, zero-width spaces and plain marks of direction stay: Persian, Khmer,
// emoji and right-to-left texts need them, and they change nothing beyond their place.

/** One character to take out, or to close. */
export interface HiddenCharacter {
  /** Where it stands in the text. */
  readonly index: number;
  /** The same as line and column, both counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Every hidden character that does harm. What changes the direction may do so up to the end of its
 * line: `U+2066` to `U+2068` with `U+2069`, `U+202A` and `U+202B` with `U+202C`.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!suspicious.test(text)) return [];
  let start = 0;
  return text.split("\n").flatMap((written, index) => {
    const found = hiddenIn(written).sort((a, b) => a.at - b.at);
    const lineStart = start;
    start += written.length + 1;
    return found.map(({ at, ...fault }) => ({
      ...fault,
      index: lineStart + at,
      line: index + 1,
      column: at + 1,
    }));
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]|\p{Cs}/u;
/** Embeddings, overrides and isolates (https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings). */
export const directing = /[\u202A-\u202E\u2066-\u2069]/;
/** One of all that do harm, or may when they stand alone. */
export const suspicious = new RegExp(`${unfit.source}|${directing.source}`, "u");
/** A file that a failing disk has filled with nulls has one problem, and not a million. */
const eachSuspicious = new RegExp(`\\u0000+|${suspicious.source}`, "gu");

const closers: ReadonlyMap<string, string> = new Map([
  ["\u202A", "\u202C"],
  ["\u202B", "\u202C"],
  ["\u2066", "\u2069"],
  ["\u2067", "\u2069"],
  ["\u2068", "\u2069"],
]);

interface Fault extends Pick<HiddenCharacter, "message" | "hint"> {
  /** Index in the line. */
  readonly at: number;
}

function hiddenIn(line: string): Fault[] {
  const found: Fault[] = [];
  let open: { readonly at: number; readonly character: string }[] = [];
  for (const { 0: character, index: at } of line.matchAll(eachSuspicious)) {
    if (closers.has(character)) open.push({ at, character });
    else if (character === "\u202C" || character === "\u2069") open = closed(open, character);
    else found.push({ at, ...faultOf(character) });
  }
  const unclosed = open.map(({ at, character }) => ({
    at,
    message: `an invisible character (${named(character)}) changes the direction of what follows`,
    hint: `remove it, or end it on the same line with ${named(closers.get(character) ?? "")}`,
  }));
  return [...found, ...unclosed];
}

/** The end of an isolate also ends the embeddings within it; the end of an embedding ends no more. */
function closed<Open extends { readonly character: string }>(
  open: readonly Open[],
  closer: string,
): Open[] {
  const last = open.findLastIndex(({ character }) => closers.get(character) === closer);
  const isWithin = closer === "\u2069" || last === open.length - 1;
  return last >= 0 && isWithin ? open.slice(0, last) : [...open];
}

function faultOf(character: string): Omit<Fault, "at"> {
  const hint = "remove it";
  if (character === "\uFEFF") {
    return {
      message: `an invisible byte order mark (${named(character)}) stands here`,
      hint: "remove it; it comes from joining two files",
    };
  }
  if (character === "\u202D" || character === "\u202E") {
    return {
      message: `an invisible character (${named(character)}) has readers see what follows in another order`,
      hint,
    };
  }
  return { message: `a character that cannot be shown (${named(character)}) stands here`, hint };
}

/** `U+202E` */
function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
