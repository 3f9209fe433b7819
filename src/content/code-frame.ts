// The line that a problem stands on, with a mark below it.

/** What fits beside the number of a line in a terminal of 100 columns. */
const longest = 88;

/**
 * Two lines: `12 │ date: 2026-02-30` and, below, `^` at the column.
 *
 * @param column from 1, in UTF-16 units
 */
export function codeFrame(line: string, number: number, column: number): string {
  const index = Math.min(column - 1, line.length);
  // Of a long line only what is around the place.
  const from = line.length <= longest ? 0 : Math.max(0, index - longest / 2);
  const cut = line.slice(from, from + longest).toWellFormed();
  const start = from > 0 ? "…" : "";
  const end = from + longest < line.length ? "…" : "";
  const before = start + printable(line.slice(from, index).toWellFormed());
  const gutter = String(number).padStart(5);
  const mark = before.replace(wide, "\u3000").replace(/[^\u3000]/g, " ");
  return `${gutter} │ ${start}${printable(cut)}${end}\n${" ".repeat(gutter.length)} │ ${mark}^`;
}

/** Letters that terminals give two columns. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;

/** Nothing that moves the cursor, turns the direction or takes no column. */
function printable(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\p{Cc}/gu, "\uFFFD");
}
