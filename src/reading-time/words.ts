// Splits text into words. Reading time counts them and related essays compare them, so both see the same words.

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in reading order, as written, found by the Unicode rules for the language
 * (Unicode Standard Annex 29, with dictionaries for Chinese, Japanese, Thai and others).
 *
 * Addresses such as `https://example.org/a` are not read word by word, so they count as nothing.
 *
 * @param text plain text
 * @param lang BCP 47 language tag of the text
 * @throws {RangeError} when `lang` is not a well-formed language tag
 */
export function words(text: string, lang: string): string[] {
  const segmenter = segmenterFor(lang);
  const prose = withoutAddresses(text);
  // Plain prose is split four times as fast by a pattern, and into the same words: the tests
  // compare the two.
  if (plainProse.test(prose)) return prose.match(plainWord) ?? [];
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(prose)) {
    if (isWordLike) found.push(segment);
  }
  return found;
}

/** Nothing but printable ASCII without `_`, and the quotation marks and dashes of English prose. */
const plainProse = /^[\t\n\r -^`-~\u00A0£–—‘’“”…]*$/;

/**
 * Rules WB5 to WB13 of Annex 29 for such text: runs of letters and digits, joined between letters
 * by a single quotation mark, a full stop or a colon, and between digits by a single quotation
 * mark, a full stop, a comma or a semicolon.
 */
const plainWord =
  /[A-Za-z0-9]+(?:(?:(?<=[A-Za-z])['‘’.:](?=[A-Za-z])|(?<=[0-9])['‘’.,;](?=[0-9]))[A-Za-z0-9]+)*/g;

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    // Making a segmenter costs more than splitting an essay, so there is one per language.
    segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/**
 * An address ends at the first character that is not ASCII: Chinese goes on without a space. The
 * limit on the scheme keeps the search linear in a text without spaces.
 */
const address = /[a-z][a-z0-9+.-]{0,30}:\/\/[!-~]+/gi;

function withoutAddresses(text: string): string {
  return text.includes("://") ? text.replace(address, " ") : text;
}
