import { describe, expect, test } from "vitest";
import { dialOf, digitsOf } from "../../src/care/dial.ts";
import { helpCountry } from "../../src/care/help-country.ts";
import { readContent } from "../../src/content/read-content.ts";
import { readHelplines } from "../../src/content/read-helplines.ts";

const { countries, problems } = readHelplines(readContent("content").helplines);
const all = countries.map(({ code, data }) => [code, helpCountry(code, data)] as const);

test("nothing is wrong with the helplines of the site", () => {
  expect(problems).toEqual([]);
  expect(countries).toHaveLength(53);
});

describe.each(all)("%s", (_, { emergency, lines }) => {
  const numbers = [
    ...emergency.phones,
    ...emergency.texts,
    ...lines.flatMap(({ phones, texts }) => [...phones, ...texts]),
  ];

  test("has numbers that are dialled, or that nothing could dial", () => {
    for (const { number, href } of numbers) {
      if (/[*#]|ext/.test(number)) expect(href).toBeUndefined();
      else expect(href).toMatch(/^(?:tel|sms):\+?\d{2,15}$/);
      expect(digitsOf(href ?? number)).toBe(digitsOf(number));
    }
  });

  test("has an emergency number first, and a country code only on long numbers", () => {
    expect(emergency.phones[0]?.number).toMatch(/^\d{2,5}$/);
    const short = numbers.filter(({ number }) => digitsOf(number).length <= 6);
    expect(short.filter(({ number }) => dialOf(number)?.startsWith("+"))).toEqual([]);
  });
});
