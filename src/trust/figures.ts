// Figures of the kind that readers take for a finding: shares of people, in per cent or as "1 in 5".

/** Everything that stands for a number in such a share. */
const count = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";
const whole = "(?:\\d{1,4}|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)";
/** "Two in ten minutes" is no share, and "one in three people" is. */
const people =
  "(?:of|people|persons|adults|women|men|children|teenagers|students|patients|workers|parents|carers|participants|respondents|readers|users|households|deaths|cases)";

const share = new RegExp(
  [
    // "100 %" is mostly a way of speaking.
    "(?<![\\d.,])(?!100(?:\\.0)?\\s?(?:%|per))\\d{1,3}(?:[.,]\\d+)?\\s?(?:%|per\\s?cent(?![a-z]))",
    `(?<![\\p{L}\\d])${count} (?:in|out of) (?:every )?${whole} (?:\\p{L}+ )?${people}(?![\\p{L}])`,
    "(?<![\\p{L}\\d.,])\\d{1,3} (?:in|out of) (?:every )?\\d{1,3}(?!\\d|[.,:]\\d|\\s\\p{L})",
  ].join("|"),
  "giu",
);

export interface Figure {
  readonly text: string;
  readonly start: number;
}

/** The figures in a piece of prose, in its order. */
export function figuresIn(prose: string): Figure[] {
  return [...prose.matchAll(share)].map(({ 0: text, index }) => ({ text, start: index }));
}
