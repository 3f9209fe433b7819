// Which essays are in one language: British and American English are, English and German are not.

/**
 * The primary subtag of a language tag in its canonical form: `en` for `en-GB`, `he` for `iw`.
 *
 * @param lang BCP 47 language tag
 * @throws {RangeError} when `lang` is not a well-formed language tag
 */
export function primaryLanguage(lang: string): string {
  let language = languages.get(lang);
  if (language === undefined) {
    language = new Intl.Locale(lang).language;
    languages.set(lang, language);
  }
  return language;
}

// Asked for every essay and word list, while a site has few languages.
const languages = new Map<string, string>();
