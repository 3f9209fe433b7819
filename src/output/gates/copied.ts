// Parts of texts that are kept longer than the texts.

/**
 * The same string by itself. To V8 a part of a text is a place in the whole text, which stays for as
 * long as the part: one address from each of 5,000 pages kept 100 MB.
 */
export function copied(part: string): string {
  return Buffer.from(part).toString();
}
