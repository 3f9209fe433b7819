// Every rule that can raise a problem, with its level.

/**
 * `error` stops publishing: something would be published wrong, unsafe, or lost.
 * `warning` is reported. `info` is counted.
 */
export type Severity = "error" | "warning" | "info";

export const rules = {
  "file/character": "error",
  "file/encoding": "error",
  "file/missing": "error",
  "file/more": "info",
  "file/name": "error",
  "file/size": "error",
  "file/slug": "error",
  "file/unreadable": "error",
  "front-matter/fence": "error",
  "front-matter/language": "error",
  "yaml/syntax": "error",
  "yaml/key": "error",
  "field/missing": "error",
  "field/unknown": "error",
  "field/value": "error",
  "site/example-domain": "warning",
  "body/empty": "error",
  "essay/topic": "error",
  "essay/series": "error",
  "essay/author": "error",
  "essay/related": "error",
  "essay/dates": "error",
  "essay/alias": "error",
  "page/missing": "error",
  "markdown/heading-1": "error",
  "markdown/heading-id": "error",
  "markdown/citation": "error",
  "markdown/directive": "error",
  "markdown/footnote": "error",
  "markdown/link": "error",
  "markdown/length": "error",
  "markdown/nesting": "error",
  "markdown/image-alt": "error",
  "markdown/image-address": "error",
  "link/missing": "error",
  "link/withdrawn": "warning",
  "link/insecure": "warning",
  "link/shortened": "warning",
  "link/tracking": "warning",
  "image/missing": "error",
  "image/name": "error",
  "image/file": "error",
  "image/credit": "error",
  "image/unused": "warning",
  "reference/unused": "warning",
  "helpline/age": "warning",
  "helpline/country": "error",
  "helpline/date": "error",
  "helpline/denied": "error",
  "helpline/id": "error",
  "helpline/order": "error",
  "helpline/source": "error",
  "helpline/unconfirmed": "warning",
  "helpline/unknown": "error",
  "address/lost": "error",
  "address/lock": "error",
  "address/new": "warning",
  "care/SM-01": "error",
  "care/SM-04": "error",
  "care/SM-05": "error",
  "care/SM-06": "error",
  "care/SM-07": "warning",
  "care/SM-09": "warning",
  "care/SM-10": "warning",
  "care/SM-10/section": "error",
  "care/SM-11": "error",
  "care/SM-11/related": "warning",
  "care/SM-13": "error",
  "care/SM-13/person": "warning",
  "care/SM-14": "error",
  "care/SM-15": "warning",
  "care/SM-16": "error",
  "care/SM-18": "warning",
  "care/person": "warning",
  "trust/TR-02": "error",
  "trust/TR-02/missing": "warning",
  "trust/TR-03": "error",
  "trust/TR-03/due": "warning",
  "trust/TR-04": "warning",
  "trust/TR-06": "error",
  "trust/TR-06/person": "warning",
  "trust/TR-09": "error",
  "trust/TR-11": "warning",
  "trust/TR-12": "warning",
  "language/reason": "error",
  "language/override": "warning",
  "output/link": "error",
  "output/help": "error",
  "output/id": "error",
  "output/image": "error",
  "output/inline": "error",
  "output/privacy": "error",
  "output/syntax": "error",
  "output/weight": "warning",
  "import/source": "error",
  "import/target": "error",
} as const satisfies Record<string, Severity>;

/** An entry of the list of words; its level depends on who says what is said. */
export type LanguageRule = `language/L${number}`;

export type Rule = keyof typeof rules | LanguageRule;

/** The level of a rule, unless a finding has its own. */
export function levelOf(rule: Rule): Severity {
  return isFixed(rule) ? rules[rule] : "error";
}

function isFixed(rule: Rule): rule is keyof typeof rules {
  return Object.hasOwn(rules, rule);
}
