import { expect, test } from "vitest";
import { plainDigits } from "../../src/care/plain-digits.ts";

const characters = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));

test("every decimal digit of any script becomes one from 0 to 9", () => {
  const digits = characters.filter((character) => /^\p{Nd}$/u.test(character));
  expect(digits.length).toBeGreaterThan(600);
  expect(digits.filter((digit) => !/^[0-9]\u2060?$/.test(plainDigits(digit)))).toEqual([]);
});

test("nothing else is changed", () => {
  const others = characters.filter((character) => !/^\p{Nd}$/u.test(character)).join("");
  expect(plainDigits(others) === others).toBe(true);
});
