// Digits of every script as those of ASCII, so that a number is found however it is written.

/**
 * The text with each decimal digit as `0` to `9`, at the same indices: `٠٨٠٠` and `０８００` become
 * `0800`. A digit that takes two places keeps the second for an empty one.
 */
export function plainDigits(text: string): string {
  return text.replace(otherDigits, (digit) => asciiDigit(digit).padEnd(digit.length, "\u2060"));
}

const otherDigits = /(?![0-9])\p{Nd}/gu;

/** The ten digits of a script follow each other from 0 to 9; some blocks touch the next one. */
function asciiDigit(digit: string): string {
  const value = digit.codePointAt(0) ?? 0;
  let first = value;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((value - first) % 10);
}
