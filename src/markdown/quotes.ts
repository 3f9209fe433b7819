// Typographic quotation marks by language.

/**
 * The four marks, outer before inner, after the delimiters that the Unicode CLDR gives; English
 * for languages that are not listed.
 *
 * @param lang BCP 47 language tag
 */
export function quotesFor(lang: string): string[] {
  // "zh-Hant" and "zh-TW" are the same, and so are "pt" and "pt-BR".
  const { language, script, region } = new Intl.Locale(lang).maximize();
  const own =
    marks.get(`${language}-${region}`) ?? marks.get(`${language}-${script}`) ?? marks.get(language);
  return [...(own ?? english)].map((mark) =>
    // French sets a narrow space that does not break inside its angled marks.
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
  ["nn", "«»‘’"],
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
  ["zh-Hant", "「」『』"],
]);

function spaced(mark: string): string {
  return mark.replace("«", "«\u202F").replace("»", "\u202F»");
}
