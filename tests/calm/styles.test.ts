import { readdirSync, readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";

const folder = "layouts/styles";
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: textOf(name) }));

function textOf(name: string): string {
  return readFileSync(`${folder}/${name}`, "utf8").replace(/\/\*.*?\*\//gs, "");
}

const moving = /animation|transition|@keyframes|scroll-behavior|scroll-snap|parallax/;
const colour =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:[^;{]*\b(?:red|white|black)\b/i;

describe("style sheets", () => {
  test.each(sheets)("UX-01: move nothing, at any speed: $name", ({ text }) => {
    expect(text).not.toMatch(moving);
  });

  test.each(sheets.filter(({ name }) => name !== "tokens.css"))(
    "UX-07: name no colour of their own: $name",
    ({ text }) => {
      expect(text).not.toMatch(colour);
    },
  );
});

describe("the palette", () => {
  const palette = new Map(
    [...textOf("tokens.css").matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
  const contrast = (one: string, other: string) =>
    wcagContrast(palette.get(one) ?? "", palette.get(other) ?? "");

  test("UX-07: has neither pure black nor pure white, and no glare in the dark", () => {
    expect(palette.size).toBeGreaterThan(8);
    for (const value of palette.values()) expect(value).not.toMatch(/#(?:000000|ffffff)/);
    expect(contrast("moon", "night")).toBeLessThan(16);
  });

  test.each([
    ["ink", "paper"],
    ["ink", "paper-deep"],
    ["ink-soft", "paper"],
    ["madder", "paper"],
    ["plum", "paper"],
    ["moon", "night"],
    ["moon", "night-raised"],
    ["moon-soft", "night"],
    ["madder-lit", "night"],
    ["plum-lit", "night"],
  ])("UX-07: has 7:1 between %s and %s", (text, surface) => {
    expect(contrast(text, surface)).toBeGreaterThanOrEqual(7);
  });
});
