import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/content/decode.ts";
import { positionAt } from "../../src/content/problem.ts";

/** Bytes from text and numbers. */
function bytes(...parts: readonly (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...encoder.encode(part)])),
  );
}

const bom = [0xef, 0xbb, 0xbf] as const;

describe("decode", () => {
  test.each([
    ["text", bytes("tea\nü"), "tea\nü"],
    ["nothing", bytes(), ""],
    ["a byte order mark", bytes(...bom, "tea"), "tea"],
    ["only a byte order mark", bytes(...bom), ""],
    ["CRLF", bytes("a\r\nb\r\n\r\nc"), "a\nb\n\nc"],
    ["CR, as old Macs had it", bytes("a\rb"), "a\nb"],
    ["a byte order mark and CRLF", bytes(...bom, "a\r\nb"), "a\nb"],
    ["a second byte order mark, which is text", bytes(...bom, ...bom, "a"), "\ufeffa"],
  ])("reads %s", (_, input, text) => {
    expect(decode(input, "f")).toBe(text);
  });

  test.each([
    ["at the beginning", bytes(0xff, "tea"), 1, 1],
    ["on a later line", bytes("a\nbc", 0xe4, "d"), 2, 3],
    ["after CRLF", bytes("a\r\nbc", 0xe4), 2, 3],
    ["after a byte order mark", bytes(...bom, "ab", 0xe4), 1, 3],
    ["after a byte order mark and CRLF", bytes(...bom, "a\r\n\r\nb", 0xe4), 3, 2],
    ["after a character of two bytes", bytes("ü", 0xe4), 1, 2],
    ["after a character of four bytes, which is two units", bytes("🙂", 0xe4), 1, 3],
    ["in the middle of a character", bytes("ab", 0xe2, 0x82, "c"), 1, 3],
    ["in the middle of a character, at the end", bytes("ab", 0xf0, 0x9f, 0x99), 1, 3],
    ["an overlong form", bytes("a", 0xc0, 0xaf), 1, 2],
    ["half of a surrogate pair", bytes("a", 0xed, 0xa0, 0x80), 1, 2],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeffab", "utf16le")), 1, 1],
  ])("names the place of the first byte that is not UTF-8: %s", (_, input, line, column) => {
    expect(decode(input, "f")).toEqual({
      rule: "file/encoding",
      severity: "error",
      file: "f",
      line,
      column,
      message: "this file is not UTF-8 text from here on",
      hint: "save it again as UTF-8 in your editor",
    });
  });

  test("gives back any text, whatever its line ends", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ü", "🙂", "\n", "---", " ") });
    fc.assert(
      fc.property(texts, fc.constantFrom("\n", "\r\n", "\r"), fc.boolean(), (text, end, mark) => {
        const written = text.replaceAll("\n", end);
        expect(decode(bytes(...(mark ? bom : []), written), "f")).toBe(text);
      }),
    );
  });

  test("finds a bad byte wherever it stands", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ü", "🙂", "\r\n") });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = before.replaceAll("\r\n", "\n");
        expect(decode(bytes(before, 0xff, after), "f")).toMatchObject(
          positionAt(text, text.length),
        );
      }),
    );
  });
});
