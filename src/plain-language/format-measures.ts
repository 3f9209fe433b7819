// The plain-language report of one text, for its writer.

import { grouped } from "../markdown/grouped.ts";
import { aims, type PlainMeasures, type Spot } from "./measure.ts";

/** How many examples of each kind are shown. */
const examples = 3;
const longestExample = 60;

/**
 * A few lines of figures, with the places of what stands out.
 *
 * @param bodyLine the line of the file that the Markdown begins on
 */
export function formatMeasures(file: string, measures: PlainMeasures, bodyLine: number): string {
  const { words, sentences, paragraphs, grade, readingAge, longWords } = measures;
  const { longSentences, longParagraphs, passives } = measures;
  const long = [...longWords.values()].reduce((sum, count) => sum + count, 0);
  const at = ({ line, text }: Spot) => `line ${line + bodyLine} “${shortened(text)}”`;
  const shown = (spots: readonly Spot[]) => spots.slice(0, examples).map(at).join(", ");
  const list = (spots: readonly Spot[]) => (spots.length === 0 ? "" : `: ${shown(spots)}`);
  const frequent = [...longWords.keys()].slice(0, 8).join(", ");
  const longest = frequent === "" ? "" : `: ${frequent}`;
  return [
    `${file}  ${grouped(words)} words, ${sentences} sentences, ${paragraphs} paragraphs`,
    `  reading age  ${readingAge} (Flesch–Kincaid grade ${grade.toFixed(1)}, and five years)`,
    `  sentences    ${measures.wordsPerSentence.toFixed(1)} words on average; ${longSentences.length} have more than ${aims.wordsInSentence}${list(longSentences)}`,
    `  paragraphs   ${measures.sentencesPerParagraph.toFixed(1)} sentences on average; ${longParagraphs.length} have more than ${aims.sentencesInParagraph}${list(longParagraphs)}`,
    `  long words   ${((100 * long) / words).toFixed(0)} in 100 have three syllables or more${longest}`,
    `  passive      about ${passives.length}${list(passives)}`,
  ].join("\n");
}

function shortened(text: string): string {
  return text.length <= longestExample
    ? text
    : `${text.slice(0, longestExample).toWellFormed().trimEnd()}…`;
}
