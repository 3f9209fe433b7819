// Typographic quotation marks by language.

/**
 * The four marks, outer before inner, after the delimiters that the Unicode CLDR gives; English
 * for languages that are not listed.
 *
 * @param lang BCP 47 language tag
 */
export function quotesFor(lang: string): string[] {
  const { language, region } = new Intl.Locale(lang);
  return [...(marks.get(`${language}-${region}`) ?? marks.get(language) ?? english)].map((mark) =>
    // French sets a narrow space that does not break inside its marks.
    language === "fr" && region !== "CH" ? spaced(mark) : mark,
  );
}

const english = "“”‘’";

const marks: ReadonlyMap<string, string> = new Map([
  ["cs", "„“‚‘"],
  ["de", "„“‚‘"],
  ["de-CH", "«»‹›"],
  ["el", "«»“”"],
  ["es", "«»“”"],
  ["fi", "””’’"],
  ["fr", "«»“”"],
  ["hu", "„”»«"],
  ["it", "«»“”"],
  ["ja", "「」『』"],
  ["nb", "«»‘’"],
  ["nl", "“”‘’"],
  ["no", "«»‘’"],
  ["pl", "„”«»"],
  ["pt", "“”‘’"],
  ["pt-PT", "«»“”"],
  ["ro", "„”«»"],
  ["ru", "«»„“"],
  ["sk", "„“‚‘"],
  ["sl", "„“‚‘"],
  ["sv", "””’’"],
  ["uk", "«»„“"],
  ["zh-TW", "「」『』"],
]);

function spaced(mark: string): string {
  return mark === "«" || mark === "‹" ? `${mark}\u202F` : `\u202F${mark}`;
}
