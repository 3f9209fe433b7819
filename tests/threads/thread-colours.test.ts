import { wcagContrast } from "culori";
import { bundle } from "lightningcss";
import { describe, expect, test } from "vitest";
import { hueFor, threadColours } from "../../src/threads/thread-colours.ts";

const tokens = bundle({ filename: "layouts/styles/tokens.css", minify: false }).code.toString();

/** A colour of the palette, as the style sheet writes it. */
function token(name: string): string {
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`no colour --${name}`);
  return value;
}

const hues = Array.from({ length: 361 }, (_, hue) => hue);

describe("a thread", () => {
  test.each([
    ["paper", "light"],
    ["paper-deep", "light"],
    ["night", "dark"],
    ["night-raised", "dark"],
  ] as const)("can be read on %s, whatever its hue", (surface, scheme) => {
    const contrasts = hues.map((hue) => wcagContrast(threadColours(hue)[scheme], token(surface)));
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(7);
  });

  test("is written as browsers and images take it", () => {
    expect(threadColours(30)).toEqual({ light: "#7a291f", dark: "#ffb0a3" });
  });

  test("differs from one a fifteenth of the wheel away", () => {
    for (const hue of hues) {
      const [one, other] = [threadColours(hue), threadColours(hue + 24)];
      expect(one.light).not.toBe(other.light);
      expect(one.dark).not.toBe(other.dark);
    }
  });

  test("has the same hue for the same topic, and another for most others", () => {
    const ids = ["rest", "walking", "grief", "work", "worry", "kindness"];
    expect(hueFor("rest")).toBe(327);
    expect(hueFor("walking")).toBe(150);
    expect(new Set(ids.map(hueFor)).size).toBeGreaterThan(4);
    for (const id of ids) expect(hueFor(id)).toBeLessThan(360);
  });
});

describe("the palette", () => {
  test.each([
    ["ink", "paper", 7],
    ["ink", "paper-deep", 7],
    ["ink-soft", "paper", 7],
    ["ink-soft", "paper-deep", 7],
    ["madder", "paper", 7],
    ["madder", "paper-deep", 7],
    ["moon", "night", 7],
    ["moon", "night-raised", 7],
    ["moon-soft", "night", 7],
    ["moon-soft", "night-raised", 7],
    ["madder-lit", "night", 7],
    ["madder-lit", "night-raised", 7],
  ])("writes %s on %s with a contrast of at least %i", (text, surface, least) => {
    expect(wcagContrast(token(text), token(surface))).toBeGreaterThanOrEqual(least);
  });
});
