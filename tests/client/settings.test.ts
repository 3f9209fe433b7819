import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSettings } from "../../src/client/parts/settings.ts";
import { readingChoices } from "../../src/html/reading-choices.ts";

describe("what is kept of the settings", () => {
  test.each([
    ["nothing", null, {}],
    ["an empty text", "", {}],
    ["broken JSON", "{", {}],
    ["null", "null", {}],
    ["a list", '["large"]', {}],
    [
      "what differs from how pages come",
      '{"size":"large","theme":"dark"}',
      { size: "large", theme: "dark" },
    ],
    ["what does not differ", '{"size":"normal","theme":"system"}', {}],
    ["a choice of another setting", '{"size":"dark"}', {}],
    ["a choice that we do not know", '{"size":"huge"}', {}],
    ["a setting that we do not know", '{"colour":"dark","__proto__":"dark"}', {}],
    ["something that is no text", '{"size":{"large":true}}', {}],
  ])("is right for %s", (_, text, expected) => {
    expect(parseSettings(text)).toEqual(expected);
  });

  test("is never anything but our own choices, whatever is found", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const known = new Map<string, readonly string[]>(Object.entries(readingChoices));
        for (const [name, value] of Object.entries(parseSettings(text))) {
          expect(known.get(name)?.slice(1)).toContain(value);
        }
      }),
    );
  });
});

test("the styles heed every choice that differs from how pages come", () => {
  const styles = readFileSync("layouts/styles/tokens.css", "utf8");
  for (const [setting, [, ...others]] of Object.entries(readingChoices)) {
    for (const choice of others) {
      expect(styles).toContain(
        `[data-${setting}="${choice}"], :has(#${setting}\\.${choice}:checked)`,
      );
    }
  }
});
