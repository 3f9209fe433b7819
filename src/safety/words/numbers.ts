// Numbers as people write them: in digits, with a fraction, as a range, or in words.

const word =
  "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|quarter|dozen|couple)";
const digits = "\\d+(?:[.,/]\\d+)*(?:st|nd|rd|th)?[½¼¾]?";

/** Source of a regular expression, for `phrase()`. */
export const number = `(?:(?:${digits}|[½¼¾])(?: ?(?:-|to|or) ?${digits})?|(?:an? (?:few )?)?${word}(?: (?:and |or |to |an? |of )?${word}){0,5}(?: (?:of )?an?| of)?)`;
