import { describe, expect, test } from "vitest";
import { PackedFile } from "../../src/content/packed-file.ts";

const texts = ["", "Tea and company.\n", "“Naïve” – 心\n🎉", "\uFEFFa mark within\n"];
const files = texts.map((text, index) => new PackedFile({ file: `f${index}`, name: "f", text }));

describe("a file that is held as bytes", () => {
  test("gives the text that it was made from", () => {
    expect(files.map(({ text }) => text)).toEqual(texts);
  });

  test("gives its own text when others were asked in between", () => {
    const asked = [...files, ...files.toReversed()].map(({ text }) => text);
    expect(asked).toEqual([...texts, ...texts.toReversed()]);
  });
});
