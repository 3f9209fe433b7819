import { expect, inject, test } from "vitest";
import { axe } from "./ground/axe.ts";
import { openPage } from "./ground/open-page.ts";
import { sideways } from "./ground/page-findings.ts";
import { smallTargets } from "./ground/small-targets.ts";

const { origin } = inject("fixtureSite");

test.each([
  ["/", 320],
  ["/", 1280],
  ["/essays/everything/", 320],
])(
  "what opens on %s at %i px has room, targets and contrast, and is next for the keyboard",
  async (path, width) => {
    const { page } = await openPage(origin + path, { width });
    const summaries = page.locator("summary").filter({ visible: true });
    expect(await summaries.count()).toBeGreaterThan(0);
    for (const summary of await summaries.all()) {
      await summary.press("Enter");
      expect(await page.evaluate(smallTargets, "details[open]")).toEqual([]);
      expect(await page.evaluate(sideways)).toEqual([]);
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page, "colours")).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await summary.press("Tab");
      const isInside = () => document.activeElement?.closest("details[open]") !== null;
      expect(await page.evaluate(isInside)).toBe(true);
      await summary.press("Enter");
    }
  },
);
