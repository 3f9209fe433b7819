// Strings in prose that a reader may take for a number to call. What is meant for dialling has to
// be right, so it must stand in the data of the helplines.

import { digitsOf } from "./dial.ts";
import { plainDigits } from "./plain-digits.ts";

export interface PhoneLike {
  readonly index: number;
  /** As it stands in the text. */
  readonly shown: string;
  /** What would be dialled, letters as the keys that they are on. */
  readonly digits: string;
}

/**
 * Seven or more digits that are grouped as a number, or three or more beside a word such as
 * *call*. Not dates, years, addresses, identifiers of works, or figures of something.
 *
 * @param text as it is read, without markup
 */
export function phoneLike(text: string): PhoneLike[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const plain = without(others, plainDigits(text));
  const found = [...vanityIn(plain), ...runsIn(without([vanity], plain))].map(
    ({ index, length, digits }) => ({
      index,
      shown: text.slice(index, index + length),
      digits,
    }),
  );
  return found.sort((one, other) => one.index - other.index);
}

interface Run {
  readonly index: number;
  readonly length: number;
  readonly digits: string;
}

/** Numbers that are none to call, each made a gap of the same length. */
const others = [
  /\b(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+/gi,
  // DOIs, ISBNs and their like, grants and trials.
  /\b10\.\d{4,9}\/\S+/g,
  /\b(?:ISBN|ISSN|PMID|PMCID|arXiv|ISRCTN|NCT|ORCID|RFC)\W{0,2}[\dXx][\dXx.\- ]*/g,
  // Days, and spans of years.
  /\b\d{4}-\d{2}-\d{2}\b|(?<![\d./])\d{1,2}([./])\d{1,2}\1\d{2,4}(?![./]?\d)/g,
  /\b(?:1[5-9]|20)\d\d ?[-–—/] ?(?:(?:1[5-9]|20)\d\d|\d\d)\b/g,
  // Thousands between commas.
  /\b\d{1,3}(?:,\d{3})+\b/g,
];

function without(patterns: readonly RegExp[], text: string): string {
  return patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => "\uFFFC".repeat(found.length)),
    text,
  );
}

/** Digits with what may stand between two of them. */
const run =
  /(?<![\p{L}\p{N}.,\uFFFC])[+*(]{0,2}\d(?:[\s().\-‐‑–\u2060]{0,3}\d)+(?![\p{L}\p{N}\uFFFC])/gu;

function runsIn(text: string): Run[] {
  return [...text.matchAll(run)].flatMap((match) => {
    // A bracket that opens before a number closes after it, or belongs to the sentence.
    const shown = match[0].includes(")") ? match[0] : match[0].replace("(", "");
    const index = match.index + match[0].length - shown.length;
    const digits = digitsOf(shown);
    const end = index + shown.length;
    const before = text.slice(Math.max(0, index - around), index);
    const after = text.slice(end, end + around);
    if (digits.length < 3 || isFigure(shown, before, after)) return [];
    const isGrouped = digits.length >= 7 && /^[+0]|\d\D+\d/.test(shown);
    if (!isGrouped && (isYear(shown) || !isBesideCall(before, after))) return [];
    return [{ index, length: shown.length, digits }];
  });
}

/** Letters on the keys of a telephone: `1-800-FLOWERS`. */
const vanity =
  /(?<![\p{L}\p{N}])(?:\+?1[-. ]?\(?8\d\d\)?[-. ]?|\(?8\d\d\)?-|080[08][- ]|1[38]00[- ])[\dA-Z]{0,6}(?:[- ]?[A-Z][\dA-Z]*)(?:-[\dA-Z]+)*(?![\p{L}\p{N}])/gu;

function vanityIn(text: string): Run[] {
  return [...text.matchAll(vanity)].flatMap(({ 0: shown, index }) => {
    const digits = shown.replace(/[^\dA-Z]/g, "").replace(/[A-Z]/g, keyOf);
    return digits.length < 7 ? [] : [{ index, length: shown.length, digits }];
  });
}

const keys = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];

function keyOf(letter: string): string {
  return String(keys.findIndex((letters) => letters.includes(letter)) + 2);
}

const units =
  "%|‰|°|per ?cent|percent|of|people|persons|adults|children|women|men|students|patients|participants|adolescents|respondents|members|readers|users|studies|trials|essays|words|pages|letters|characters|times|steps|calls|texts|messages|hits|euros?|dollars?|pounds?|kilos?|grams?|kg|mg|g|km|m|cm|mm|ml|l|kcal|calories|kj|hz|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|million|billion|thousand|mio|menschen|personen|leute|jahren?|personnes|personas";
const unitAfter = new RegExp(`^[\\s\\u2060-]{0,2}(?:${units})(?![\\p{L}\\p{N}])`, "iu");
const figureBefore =
  /(?:[£$€¥#§№]|\b(?:USD|EUR|GBP|p{1,2}\.|pages?|no\.|nos\.|n ?=|vol\.?|volume|issue|chapter|section|table|figure|fig\.|rule|version|line|article|grant|room))\s*$/i;

/** A figure of something, a decimal, or a round number in groups of three. */
function isFigure(shown: string, before: string, after: string): boolean {
  if (unitAfter.test(after) || figureBefore.test(before)) return true;
  return /^\d+\.\d+$/.test(shown) || /^[1-9]\d{0,2}([\s.])(?:\d{3}\1)*000$/.test(shown);
}

function isYear(shown: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(shown);
}

const call = String.raw`\b(?:call(?:s|ed|ing)?|text(?:s|ed|ing)?|ring(?:s|ing)?|rang|dial(?:s|led|ling)?|(?:tele)?phone[sd]?)\b`;
/** Up to seven words later, within the sentence. */
const callBefore = new RegExp(`${call}(?:[^\\p{L}.!?]+\\p{L}+){0,7}[^\\p{L}.!?]*$`, "iu");
/** Two words earlier at most: `988 by text`. */
const callAfter = new RegExp(
  `^[^\\p{L}\\p{N}.!?]*(?:\\p{L}+[^\\p{L}\\p{N}.!?]+){0,2}${call}`,
  "iu",
);

function isBesideCall(before: string, after: string): boolean {
  return callBefore.test(before) || callAfter.test(after);
}

/** Room for seven long words. */
const around = 120;
