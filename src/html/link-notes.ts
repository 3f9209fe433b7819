// Links on paper, where nobody can follow them: each gets a number, and what the number stands for
// is listed once, below the text.

import { type Html, trusted } from "./markup.ts";
import type { Urls } from "./urls.ts";

/** A finished text with the lines that say whose its images are. */
export interface LinkedText {
  readonly body: Html;
  readonly credits: readonly Html[];
}

export interface NumberedText extends LinkedText {
  /** What the numbers stand for, from 1, as it is printed. */
  readonly addresses: readonly Html[];
}

/**
 * Gives links their numbers, in an attribute that nothing but the styles for paper shows. The same
 * address has the same number wherever it stands. Links within the page, to licences, and those
 * whose words say the address already get none.
 */
export function numberLinks({ body, credits }: LinkedText, urls: Urls): NumberedText {
  const numbers = new Map<string, number>();
  const number = (text: Html) =>
    trusted(
      text.toString().replace(link, (written, href, attributes, words) => {
        const address = printed(href, urls);
        if (license.test(attributes) || letters(words).includes(letters(address))) return written;
        const note = numbers.get(address) ?? numbers.size + 1;
        numbers.set(address, note);
        return `<a href="${href}" data-note="${note}"${attributes}>${words}</a>`;
      }),
    );
  return {
    body: number(body),
    credits: credits.map(number),
    addresses: Array.from(numbers.keys(), trusted),
  };
}

// The renderer writes every attribute itself and escapes each quote and bracket in text.
const link = /<a href="([^"#][^"]*)"([^>]*)>(.*?)<\/a>/gs;
const license = / rel="[^"]*\blicense\b/;

/** What somebody would type or dial. */
function printed(href: string, urls: Urls): string {
  return /^\/(?!\/)/.test(href) ? urls.absolute(href) : href.replace(/^(?:mailto|sms|tel):/i, "");
}

/** What is left of a text or an address when it does not matter how it is written. */
function letters(text: string): string {
  return text
    .replace(/<[^>]*>|^https?:/gi, "")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
