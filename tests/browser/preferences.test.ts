import { describe, expect, inject, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { openPage } from "./ground/open-page.ts";
import { htmlPage, serveFiles } from "./ground/serve-files.ts";
import { keyboardFaults } from "./ground/survey-page.ts";

const { origin } = inject("fixtureSite");
const addresses = [`${origin}/`, `${origin}/essays/everything/`];

describe.each(["light", "dark"] as const)("in forced colours, %s", (colorScheme) => {
  test.each(addresses)(
    "%s keeps its contrasts, its focus and the mark of the current page",
    async (address) => {
      const { page } = await openPage(address, { width: 320, colorScheme, forcedColors: true });
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      expect(await page.evaluate(ownColours)).toEqual([]);
      expect(await keyboardFaults(page, { oneColumn: true })).toEqual([]);
      expect(await axe(page, colorScheme === "dark" ? "colours" : "all")).toEqual([]);
    },
  );
});

test.each(addresses)("with reduced motion nothing moves on %s", async (address) => {
  const { page } = await openPage(address, { reducedMotion: true });
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(
    true,
  );
  expect(await page.evaluate(moving)).toEqual([]);
});

test("what moves is found", async () => {
  const style = `h1 { transition: color 1s; } html { scroll-behavior: smooth; }
h1::after { content: ""; animation: fade 2s; } @keyframes fade { to { opacity: 0; } }`;
  const { page } = await openPage(await serveFiles({ "index.html": htmlPage("", style) }));
  expect(await page.evaluate(moving)).toEqual([
    "html scrolls smoothly",
    "h1 changes over 1s",
    "h1::after moves for 2s",
  ]);
});

/** Runs in the page: texts and links that keep colours of their own against the reader's. */
function ownColours(): string[] {
  return [...document.querySelectorAll("body, body *:not(svg, svg *)")]
    .filter((element) => element.textContent.trim() !== "")
    .filter(
      (element) => getComputedStyle(element).getPropertyValue("forced-color-adjust") === "none",
    )
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Runs in the page: what is animated, or would be when it changes. */
function moving(): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo || null);
      const name = element.localName + pseudo;
      const lasts = (durations: string) =>
        durations.split(", ").some((time) => Number.parseFloat(time) > 0);
      return [
        ...(pseudo === "" && style.scrollBehavior === "smooth" ? [`${name} scrolls smoothly`] : []),
        ...(lasts(style.transitionDuration)
          ? [`${name} changes over ${style.transitionDuration}`]
          : []),
        ...(style.animationName !== "none" && lasts(style.animationDuration)
          ? [`${name} moves for ${style.animationDuration}`]
          : []),
      ];
    }),
  );
}
