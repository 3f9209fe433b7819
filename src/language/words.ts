// Text as a row of words, each with what stands before it. Phrases are looked for in this row, so
// that capitals, hyphens, line ends, soft hyphens and curly apostrophes make no difference.

/** One word, or the part of one that an apostrophe begins: `she's` is `she` and `'s`. */
export interface Word {
  /** Small letters, without characters that have no width; apostrophes are straight. */
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly capitals: Capitals;
}

/**
 * What stands between a word and the one before: nothing but an apostrophe, a hyphen, a space, a
 * comma or another pause, the end of a sentence. Quotation marks count as nothing.
 */
export type Gap = "none" | "hyphen" | "space" | "pause" | "stop";

export type Capitals = "none" | "first" | "all";

/** Splits a text into its words. */
export function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const [written] = match;
    const word = folded(written);
    if (word === "") continue;
    const before = found.at(-1);
    const gap = before ? gapOf(text.slice(end, start), before.word, written) : "stop";
    end = start + written.length;
    found.push({ word, start, end, gap, capitals: capitalsOf(written) });
  }
  return found;
}

const invisible = "\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";
const letter = `[\\p{L}\\p{N}\\p{M}${invisible}]`;
/** An apostrophe belongs to the letters after it, if there are letters before it. */
const wordPattern = new RegExp(`(?<=\\p{L})['’ʼ＇]${letter}+|${letter}+`, "gu");

const plain = /^[a-z]+$/;
const eachInvisible = new RegExp(`[${invisible}]`, "g");

function folded(written: string): string {
  if (plain.test(written)) return written;
  return written.normalize("NFKC").replace(eachInvisible, "").replace(/^[’ʼ]/, "'").toLowerCase();
}

function capitalsOf(written: string): Capitals {
  if (!/^\p{Lu}/u.test(written)) return "none";
  return /^[^\p{Ll}]{2,}$/u.test(written) ? "all" : "first";
}

const pause = /[,;:.!?…()[\]{}—/|\uFFFC]|\s[-–]|[-–]\s/u;
const stop = /[.!?…]["'’”»)\]]*\s/u;
/** Also where a word is broken at the end of a line. */
const hyphen = /^(?:[-‐‑–]|[-‐]\n)$/;

function gapOf(between: string, before: string, next: string): Gap {
  if (between === " " || between === "\n") return "space";
  if (between === "") return "none";
  if (hyphen.test(between)) return "hyphen";
  const goesOn = /^\p{Ll}/u.test(next);
  if (isAbbreviation(between, before, goesOn)) return "space";
  if (stop.test(between) && !goesOn) return "stop";
  return pause.test(between) ? "pause" : "space";
}

const abbreviations: ReadonlySet<string> = new Set(
  "approx ca cf dr eg etc fig ie jr mr mrs ms no p pp prof sr st vol vs".split(" "),
);

/** Whether a full stop belongs to the word before it; one letter is an initial. */
function isAbbreviation(between: string, before: string, goesOn: boolean): boolean {
  if (!/^\.\s$/.test(between)) return false;
  if (before.length === 1) return before !== "i";
  return abbreviations.has(before) && (goesOn || before !== "no");
}
