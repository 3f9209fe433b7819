// Numbers and names that public lists keep although nobody in need may be sent there: what is
// closed, what belongs to somebody else, what never existed. Each comes with its reason.

import { plainDigits } from "./plain-digits.ts";

export interface DeniedNumber {
  /** The country in whose lists it stands, as in the names of data files. */
  readonly country: string;
  /** Every way to dial it. */
  readonly numbers: readonly string[];
  readonly reason: string;
}

export const deniedNumbers: readonly DeniedNumber[] = [
  { country: "kr", numbers: ["1393"], reason: "109 has taken its place since 1 January 2024" },
  {
    country: "sg",
    numbers: ["1800-221-4444"],
    reason: "Samaritans of Singapore moved to 1767 in 2022",
  },
  {
    country: "tr",
    numbers: ["182"],
    reason: "it is where appointments in hospitals are made, and no crisis line",
  },
  {
    country: "us",
    numbers: ["1-800-931-2237", "800-931-2237"],
    reason: "NEDA closed this helpline in June 2023",
  },
  {
    country: "ca",
    numbers: ["1-833-456-4566", "833-456-4566", "45645"],
    reason: "9-8-8 has taken its place since 30 November 2023",
  },
  {
    country: "gb",
    numbers: ["08457 90 90 90", "+44 8457 90 90 90", "07725 909090", "+44 7725 909090"],
    reason: "Samaritans no longer answer there; they are at 116 123",
  },
  {
    country: "ie",
    numbers: ["1850 60 90 90", "+353 1850 60 90 90"],
    reason: "Samaritans no longer answer there; they are at 116 123",
  },
  { country: "br", numbers: ["141"], reason: "CVV is at 188 now" },
  {
    country: "br",
    numbers: ["0011", "0022", "0033", "0044", "0055"].map((end) => `0800 284 ${end}`),
    reason: "these numbers follow each other, and no such services were found",
  },
  {
    country: "nl",
    numbers: ["0900-1130113", "0900-0113"],
    reason: "callers paid for it; 113 and 0800-0113 have taken its place",
  },
  { country: "se", numbers: ["020 22 00 60", "+46 20 22 00 60"], reason: "it is retired" },
  {
    country: "no",
    numbers: ["815 33 300", "+47 815 33 300"],
    reason: "Kirkens SOS no longer answers there",
  },
  {
    country: "th",
    numbers: ["02 713 6791", "+66 2 713 6791", "02 713 6793", "+66 2 713 6793"],
    reason: "02-113-6789 has taken their place",
  },
  { country: "id", numbers: ["500-454"], reason: "it closed in 2014" },
  {
    country: "ng",
    numbers: ["+234-809-063-0000", "0809 063 0000"],
    reason: "“Lifeline Nigeria” was made up",
  },
  { country: "gh", numbers: ["0800 111 222"], reason: "no source for it was found" },
  {
    country: "vn",
    numbers: ["1800-599-999"],
    reason: "a bank answers there",
  },
  { country: "ke", numbers: ["0800 721 100"], reason: "nobody could tell where it leads" },
];

export interface DeniedWords {
  readonly words: RegExp;
  /** Letters or digits that stand in all that they match: looking for those is far cheaper. */
  readonly always: string;
  readonly reason: string;
}

/** What is denied by its words, wherever they stand. */
export const deniedWords: readonly DeniedWords[] = [
  {
    words: /\b988\b\W{1,4}(?:(?:and|then)\s+)?press(?:ing)?\s+(?:3|three)\b/i,
    always: "988",
    reason: "this service for young people ended in July 2025",
  },
  { words: /\blifeline\s+nigeria\b/i, always: "lifeline", reason: "it was made up" },
  { words: /\blifeline\s+ghana\b/i, always: "lifeline", reason: "it was made up" },
  {
    words: /\bkids\s+helpline\b\W{1,3}(?:https?:\/\/)?(?:www\.)?kidshelpphone\.ca/i,
    always: "kidshelpphone",
    reason: "Kids Helpline is in Australia, and this is the site of Kids Help Phone in Canada",
  },
  {
    words: /\bkidshelpphone\.ca[^<>]{0,200}>\s*kids\s+helpline\b/i,
    always: "kidshelpphone",
    reason: "Kids Helpline is in Australia, and this is the site of Kids Help Phone in Canada",
  },
];

/** @param digits of the whole number, with nothing else */
export function denialOf(digits: string, country?: string): DeniedNumber | undefined {
  return byDigits
    .get(digits)
    ?.find((denied) => country === undefined || denied.country === country);
}

export interface Denial {
  readonly index: number;
  /** As it stands in the text. */
  readonly shown: string;
  readonly reason: string;
}

/**
 * What of a text is denied whatever stands around it, in the order of the text. Short numbers
 * are not looked for: `141` may be a number of anything.
 */
export function denialsIn(text: string): Denial[] {
  const plain = plainDigits(text);
  const found = [...plain.matchAll(digitRun)].flatMap(({ 0: run, index }) =>
    numbersIn(run).map(({ start, end, reason }) => ({
      index: index + start,
      shown: text.slice(index + start, index + end),
      reason,
    })),
  );
  return [...found, ...deniedWordsIn(text)].sort((one, other) => one.index - other.index);
}

const mayBeDenied = new RegExp(deniedWords.map(({ always }) => always).join("|"), "i");

/** Fewer digits may stand for anything. */
const fewest = 7;

/** At least so many digits, with at most three other signs between two of them. */
const digitRun = new RegExp(`\\d(?:[^\\p{L}\\p{N}]{0,3}\\d){${fewest - 1},}`, "gu");

/** Whole numbers only: no digit stands directly beside one, and none is a part of another. */
function numbersIn(run: string): Place[] {
  const places = [...run.matchAll(/\d/g)].map(({ index }) => index);
  const all = digits(run);
  const found: Place[] = [];
  for (const number of longNumbers) {
    for (let from = all.indexOf(number); from !== -1; from = all.indexOf(number, from + 1)) {
      const to = from + number.length;
      const start = places[from] ?? 0;
      const end = (places[to - 1] ?? 0) + 1;
      const isWhole = places[from - 1] !== start - 1 && places[to] !== end;
      const isPart = found.some((other) => other.start < end && start < other.end);
      if (isWhole && !isPart) found.push({ start, end, reason: denialOf(number)?.reason ?? "" });
    }
  }
  return found;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The same for words alone. */
export function deniedWordsIn(text: string): Denial[] {
  if (!mayBeDenied.test(text)) return [];
  return deniedWords.flatMap(({ words, reason }) => {
    const match = words.exec(text);
    return match ? [{ index: match.index, shown: match[0], reason }] : [];
  });
}

const byDigits = new Map<string, DeniedNumber[]>();
for (const denied of deniedNumbers) {
  for (const number of denied.numbers) {
    const key = digits(number);
    byDigits.set(key, [...(byDigits.get(key) ?? []), denied]);
  }
}

/** The longest first, since shorter ones may be their ends. */
const longNumbers = [...byDigits.keys()]
  .filter(({ length }) => length >= fewest)
  .sort((one, other) => other.length - one.length);

function digits(number: string): string {
  return number.replace(/\D/g, "");
}
