import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stemmerFor } from "../../src/related/stem.ts";

describe("stemmerFor", () => {
  test.each([
    ["en", "friend", "friends"],
    ["en-GB", "walk", "walking"],
    ["de", "freundlich", "freundliche"],
    ["fr-CA", "amie", "amies"],
    ["es", "amigo", "amigos"],
    ["nb", "venn", "vennen"],
    ["no", "venn", "vennen"],
    ["ru", "дружба", "дружбы"],
    ["tr", "dost", "dostlar"],
  ])("knows that in %s %j and %j are one", (lang, one, other) => {
    expect(stemmerFor(lang)(other)).toBe(stemmerFor(lang)(one));
  });

  test.each([
    ["kind", "kitchen"],
    ["grief", "grill"],
    ["organ", "order"],
  ])("tells %j and %j apart", (one, other) => {
    expect(stemmerFor("en")(one)).not.toBe(stemmerFor("en")(other));
  });

  test("leaves the words of a language without rules as they are", () => {
    expect(stemmerFor("tlh")("friends")).toBe("friends");
    expect(stemmerFor("zh")("友谊")).toBe("友谊");
  });

  const languages = "ar bg da de el en es fi fr ga hu it lt nb nl nn no pt ro ru sv tr".split(" ");
  test.each(languages)("gives some stem of any word in %s", (lang) => {
    const stem = stemmerFor(lang);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), (word) => {
        expect(stem(word)).not.toBe("");
      }),
    );
  });

  test("throws on a language tag that is not well-formed", () => {
    expect(() => stemmerFor("not a tag")).toThrow(RangeError);
  });
});
