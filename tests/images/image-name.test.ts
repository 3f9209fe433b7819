import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { imageNameForm, isPlainName, plainName } from "../../src/images/image-name.ts";

describe("the name of an image", () => {
  test.each(["cup.jpg", "tea/green-cup.svg", "a1/b-2/c.webp", "cup.jpeg"])(
    "fits into an address: %s",
    (name) => {
      expect(isPlainName(name)).toBe(true);
      expect(plainName(name)).toBe(name);
      expect(imageNameForm.test(name)).toBe(true);
    },
  );

  test.each([
    ["My Cup.JPG", "my-cup.jpg"],
    ["Größe Tasse.png", "grosse-tasse.png"],
    ["cup (1) [copy].png", "cup-1-copy.png"],
    ["cup.large.png", "cup-large.png"],
    ["Tea Time/Ann’s cup.svg", "tea-time/anns-cup.svg"],
    ["茶.png", "image.png"],
    ["cup", "cup"],
    ["-cup-.png", "cup.png"],
  ])("is not %s but %s", (name, plain) => {
    expect(isPlainName(name)).toBe(false);
    expect(plainName(name)).toBe(plain);
  });

  test("in plain letters is one that fits, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(".png", ".JPG"), (stem, end) => {
        expect(plainName(`${stem}${end}`)).toMatch(imageNameForm);
      }),
    );
  });
});
