import { describe, expect, test } from "vitest";
import { quoted } from "../../src/content/quoted.ts";

describe("quoted", () => {
  test.each([
    ["", "``"],
    ["tea", "`tea`"],
    ["x".repeat(60), `\`${"x".repeat(60)}\``],
    ["x".repeat(61), `\`${"x".repeat(60)}…\``],
    [`${"x".repeat(59)}🙂`, `\`${"x".repeat(59)}\uFFFD…\``],
  ])("shows %j as %j", (value, shown) => {
    expect(quoted(value)).toBe(shown);
  });
});
