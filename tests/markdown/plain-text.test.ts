import fc from "fast-check";
import { expect, test } from "vitest";
import { plainIndexes, plainText } from "../../src/markdown/plain-text.ts";

test.each([
  ["  two \n\t cups ", "two cups"],
  ["she’s ‘fine’ — “so” they say…", `she's 'fine' - "so" they say.`],
  ["sui\u00ADcide", "suicide"],
  ["a \u200B b", "a b"],
  ["\u200B", ""],
  [" ", ""],
  ["", ""],
])("%j reads as %j", (written, text) => {
  expect(plainText(written)).toBe(text);
});

const characters = fc.constantFrom(..."ab é’“—… \n\t\u00A0\u00AD\u200B\u2066");

test("every character knows where it stood", () => {
  fc.assert(
    fc.property(fc.string({ unit: characters }), (written) => {
      const text = plainText(written);
      const indexes = plainIndexes(written);
      expect(indexes).toHaveLength(text.length);
      indexes.forEach((at, index) => {
        const character = plainText(written.charAt(at)) || " ";
        expect(character).toBe(text[index]);
        if (index > 0) expect(at).toBeGreaterThan(indexes[index - 1] ?? 0);
      });
    }),
  );
});
