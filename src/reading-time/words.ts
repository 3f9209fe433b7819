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
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(lang).segment(withoutAddresses(text))) {
    if (isWordLike) found.push(segment);
  }
  return found;
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    // Making a segmenter costs more than splitting an essay, so there is one per language.
    segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

function withoutAddresses(text: string): string {
  return text.includes("://") ? text.replace(/\p{L}[\p{L}\p{N}+.-]*:\/\/\S+/gu, " ") : text;
}
