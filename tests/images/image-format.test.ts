import { describe, expect, test } from "vitest";
import { imageFormat, isAnimated } from "../../src/images/image-format.ts";
import { svgText } from "../helpers/images.ts";
import { chunk, tinyPng } from "../helpers/tiny-png.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("the format of a file", () => {
  test.each([
    ["\xFF\xD8\xFF\xE0", "jpeg"],
    ["\x89PNG\r\n\x1A\n", "png"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "webp"],
    ["GIF89a", "gif"],
    ["BM\x36\0\0\0\0\0\0\0", "bmp"],
    ["II*\0\x08\0\0\0", "tiff"],
    ["MM\0*\0\0\0\x08", "tiff"],
    ["\0\0\0\x1cftypavif", "avif"],
    ["\0\0\0\x18ftypheic", "heic"],
    ["\0\0\0\x18ftypmif1", "heic"],
    ["", undefined],
    ["BMW is no bitmap", undefined],
    ["%PDF-1.7", undefined],
    ["RIFF\x10\0\0\0WAVEfmt ", undefined],
    ["\0\0\0\x18ftypmp42", undefined],
  ])("is read from how it begins: %j is %s", (beginning, format) => {
    expect(imageFormat(bytes(beginning))).toBe(format);
  });

  test.each([
    svgText(),
    `\uFEFF<?xml version="1.0"?>\n<!-- made by hand -->\n${svgText()}`,
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">${svgText()}`,
    `<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/">]> <!-- <html> -->${svgText()}`,
    '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>',
  ])("is SVG where the first element is one: %s", (text) => {
    expect(imageFormat(Buffer.from(text))).toBe("svg");
  });

  test.each(["<html><svg/></html>", "<!-- <svg> -->", "<!-- > <svg> -->", "text <svg>", "<svgx/>"])(
    "is not SVG where something else comes first: %s",
    (text) => {
      expect(imageFormat(Buffer.from(text))).toBeUndefined();
    },
  );

  // Each part more would double the work of a pattern that tries every way to divide them.
  test("is found out at once, however many parts come first", () => {
    expect(imageFormat(Buffer.from(`${"<!>".repeat(36)}x`))).toBeUndefined();
    expect(imageFormat(Buffer.from("<!>".repeat(36) + svgText()))).toBe("svg");
  });
});

describe("an image that moves", () => {
  const png = tinyPng();
  /** After the header, which takes the first 33 bytes. */
  const withChunk = (name: string) =>
    Buffer.concat([png.subarray(0, 33), chunk(name, Buffer.alloc(8)), png.subarray(33)]);

  test("is a PNG that announces more than one picture", () => {
    expect(isAnimated(withChunk("acTL"), "png")).toBe(true);
    expect(isAnimated(withChunk("pHYs"), "png")).toBe(false);
  });

  test("is no PNG whose pixels happen to look like the announcement", () => {
    const after = Buffer.concat([png, Buffer.from("acTL")]);
    expect(isAnimated(after, "png")).toBe(false);
  });

  test("is a WebP or an AVIF of its moving kind", () => {
    expect(isAnimated(bytes("RIFF\x10\0\0\0WEBPVP8X....ANIM....ANMF"), "webp")).toBe(true);
    expect(isAnimated(bytes("RIFF\x10\0\0\0WEBPVP8 "), "webp")).toBe(false);
    expect(isAnimated(bytes("\0\0\0\x1cftypavis"), "avif")).toBe(true);
    expect(isAnimated(bytes("\0\0\0\x1cftypavif"), "avif")).toBe(false);
  });
});
