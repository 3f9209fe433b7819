import { describe, expect, test } from "vitest";
import { readOptions } from "../../src/cli/read-options.ts";

const known = { flags: ["dry-run"], values: ["against"] };

describe("readOptions", () => {
  test("gives what is there", () => {
    const args = ["--format=json", "--dry-run", "--against", "live.txt"];
    expect(readOptions(args, known)).toEqual({
      format: "json",
      flags: new Set(["dry-run"]),
      values: new Map([["against", "live.txt"]]),
    });
    expect(readOptions([], known)).toEqual({ format: "text", flags: new Set(), values: new Map() });
  });

  test.each([
    ["--format=xml", "--format is text, json or github"],
    ["--fast", "Unknown option '--fast'"],
    ["extra", "Unexpected argument 'extra'"],
    ["--against", "Option '--against <value>' argument missing"],
    ["--dry-run=yes", "Option '--dry-run' does not take an argument"],
  ])("refuses %s", (argument, message) => {
    expect(() => readOptions([argument], known)).toThrow(message);
  });
});
