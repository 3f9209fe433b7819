// Words that hold a sentence together and say nothing of its subject, per language.

import stopword from "stopword";
import { normalTerm } from "./normal-term.ts";
import { primaryLanguage } from "./primary-language.ts";

// Grammar that the package's short English list leaves out. On a site of ten essays such words are
// rare enough by chance to look telling, and "both speak of: when, will" is no reason to read on.
const moreEnglish = `
  across again against almost along already although always among amongst anybody anyone anything
  around came cannot comes coming despite does doing done during eight either else enough even ever
  every everybody everyone everything few five four friday gave gets getting given gives giving goes
  going gone got having herself however its itself just keeps kept knew known knows less let made
  makes making may monday myself nearly neither nine no nobody nor not nothing off often once one
  ones ourselves own perhaps put puts quite rather really said saturday saying says seem seemed
  seems seen seven shall she six so somebody someone something sometimes soon still sunday sure take
  taken takes taking tell telling tells ten themselves thing things though three thursday thus today
  together told tomorrow took toward towards tuesday two until upon us usually way ways wednesday
  went whatever when whenever whether whom whose why will within without yes yesterday yet yourself
  yourselves
`;

const setsByLanguage = new Map<string, ReadonlySet<string>>();

/**
 * A test for the stop words of a language.
 *
 * @param lang BCP 47 language tag; in a language without a list nothing is a stop word
 * @returns says whether a term, in its normal form, is a stop word
 * @throws {RangeError} when `lang` is not a well-formed language tag
 */
export function stopWordTest(lang: string): (term: string) => boolean {
  const language = primaryLanguage(lang);
  let set = setsByLanguage.get(language);
  if (!set) {
    set = stopWords(language);
    setsByLanguage.set(language, set);
  }
  const found = set;
  if (language !== "en") return (term) => found.has(term);
  return (term) => found.has(term) || (term.includes("'") && isEnglishContraction(term));
}

function stopWords(language: string): ReadonlySet<string> {
  // The one list for Norwegian is filed under Bokmål.
  const listed = language === "no" ? "nb" : language;
  const set = new Set(language === "en" ? moreEnglish.trim().split(/\s+/) : []);
  for (const [code, list] of Object.entries(stopword)) {
    // Intl knows that `eng` is `en`, so no table of codes is needed here.
    if (typeof list === "function" || !/^[a-z]{3}$/.test(code)) continue;
    if (primaryLanguage(code) !== listed) continue;
    for (const word of list) set.add(normalTerm(word));
  }
  return set;
}

/** I'm, you're, she'd, we'll, they've, don't: nothing but grammar. */
function isEnglishContraction(term: string): boolean {
  return /'(?:d|ll|m|re|t|ve)$/.test(term);
}
