// Text without what word processors and web pages leave in it and nobody sees.

import { suspicious } from "../markdown/hidden-characters.ts";

/**
 * Soft hyphens, spaces of no width, and whatever the check refuses; joiners and plain marks of
 * direction stay.
 */
const unseen = new RegExp(`[\\u00AD\\u200B\\u2060]|${suspicious.source}`, "gu");

/**
 * Line ends become `\n`, tabs and needless non-breaking spaces become spaces, and characters
 * that nobody sees go. Quotation marks stay as they are: curly ones are right already, and
 * straight ones are set right when the essay is rendered.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      // Vertical tabs are the line breaks, and form feeds the page breaks, of word processors.
      .replace(/\r\n?|[\v\u0085\u2028]/g, "\n")
      .replace(/[\f\u2029]/g, "\n\n")
      .replace(unseen, "")
      .replace(/\t/g, " ")
      .replace(nonBreaking, (space, at: number, whole: string) =>
        isNeeded(whole[at - 1] ?? "", whole[at + 1] ?? "") ? space : " ",
      )
  );
}

const nonBreaking = /[\u00A0\u2007\u202F]/g;

/** Within `10 kg` and `10 000`, and beside the marks that French sets apart. */
function isNeeded(before: string, after: string): boolean {
  return (
    (/\p{N}/u.test(before) && /[\p{L}\p{N}%€]/u.test(after)) ||
    (/\S/.test(before) && /[:;!?»]/.test(after)) ||
    before === "«"
  );
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[ \n]+/g, " ")
    .trim();
}
