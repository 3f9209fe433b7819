// What a telephone does with a number that people read.

/**
 * What follows `tel:` and `sms:`: the digits, after a `+` if there is one. Numbers with `*` or `#`
 * (iOS does nothing with such links) and extensions have nothing that could be dialled.
 */
export function dialOf(number: string): string | undefined {
  if (!isDialable(number)) return undefined;
  return (number.startsWith("+") ? "+" : "") + digitsOf(number);
}

export function isDialable(number: string): boolean {
  return /^\+?[\d ()-]+$/.test(number);
}

/**
 * The digits of a text in any script, as ASCII: `٠٨٠٠` and `０８００` are `0800`.
 */
export function digitsOf(text: string): string {
  return text.replace(/\P{Nd}/gu, "").replace(/[^0-9]/gu, asciiDigit);
}

/** The ten digits of a script follow each other from 0 to 9; some blocks touch the next one. */
export function asciiDigit(digit: string): string {
  const value = digit.codePointAt(0) ?? 0;
  let first = value;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((value - first) % 10);
}
