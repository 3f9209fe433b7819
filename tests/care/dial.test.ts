import fc from "fast-check";
import { expect, test } from "vitest";
import { dialOf, digitsOf } from "../../src/care/dial.ts";
import { plainDigits } from "../../src/care/plain-digits.ts";

test.each([
  ["116 123", "116123"],
  ["1-800-866-4357", "18008664357"],
  ["(02) 8804-4673", "0288044673"],
  ["+91 9999 666 555", "+919999666555"],
  ["678-678", "678678"],
])("%s is dialled as %s", (number, dial) => {
  expect(dialOf(number)).toBe(dial);
});

test.each(["*4141", "#31#", "119 ext. 8", "113, then 5"])("nothing dials %s", (number) => {
  expect(dialOf(number)).toBeUndefined();
});

test("every decimal digit of Unicode is read by its value, at its place", () => {
  const digits: number[] = [];
  for (let code = 0; code <= 0x10ffff; code += 1) {
    if (/^\p{Nd}$/u.test(String.fromCodePoint(code))) digits.push(code);
  }
  // They come in tens, from 0 to 9 (The Unicode Standard, section 4.6).
  digits.forEach((code, index) => {
    const text = `a${String.fromCodePoint(code)}b`;
    expect(digitsOf(text)).toBe(String(index % 10));
    expect(plainDigits(text)).toHaveLength(text.length);
  });
});

test("what is dialled has the digits of the number, and a plus only before them", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[0-9 ()-]{1,20}$/), (number) => {
      expect(dialOf(number)?.replace(/^\+/, "")).toBe(digitsOf(number));
    }),
  );
});
