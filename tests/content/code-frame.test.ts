import { expect, test } from "vitest";
import { codeFrame } from "../../src/content/code-frame.ts";

test("marks the column below the line", () => {
  expect(codeFrame("date: 2026-02-30", 4, 7)).toBe("    4 │ date: 2026-02-30\n      │       ^");
});

test("marks the place behind letters that take two columns", () => {
  expect(codeFrame("茶はtea", 12, 3)).toBe("   12 │ 茶はtea\n      │ \u3000\u3000^");
});

test("shows what is around the place on a long line", () => {
  const [line = "", mark = ""] = codeFrame(`${"a".repeat(500)}X${"b".repeat(500)}`, 1, 501).split(
    "\n",
  );
  expect(line.length).toBeLessThan(100);
  expect(line).toMatch(/…a+Xb+…$/);
  expect(line.charAt(mark.indexOf("^"))).toBe("X");
});

test("prints nothing that commands a terminal or turns the direction", () => {
  const text = codeFrame("a\u001b[31m\u0000\u202eb\tc\ud800", 1, 99);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text.isWellFormed()).toBe(true);
});
