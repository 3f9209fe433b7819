// What a telephone does with a number that people read.

import { plainDigits } from "./plain-digits.ts";

/**
 * What follows `tel:` and `sms:`: the digits, after a `+` if there is one. Numbers with `*` or `#`
 * (iOS does nothing with such links) and extensions have nothing that could be dialled.
 */
export function dialOf(number: string): string | undefined {
  if (!/^\+?[\d ()-]+$/.test(number)) return undefined;
  return (number.startsWith("+") ? "+" : "") + digitsOf(number);
}

/** All that numbers are compared by: `0800 58 58 58` and `0800-585858` are one. */
export function digitsOf(text: string): string {
  return plainDigits(text).replace(/\D/g, "");
}

/** The digits that a `tel:` or `sms:` link dials; `undefined` for any other address. */
export function digitsOfLink(address: string): string | undefined {
  const number = /^(?:tel|sms):([^?;&]*)/i.exec(address)?.[1];
  return number === undefined ? undefined : digitsOf(decoded(number));
}

/** As browsers read it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
