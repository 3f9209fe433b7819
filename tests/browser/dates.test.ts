import { expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

test("a date below a title is broken on no phone", async () => {
  const { page } = await openPage(`${inject("fixtureSite").origin}/essays/everything/`);
  for (let width = 320; width <= 480; width += 10) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page.locator(".essay-header time").evaluateAll((dates) =>
      dates.map((date) => {
        const range = document.createRange();
        range.selectNodeContents(date);
        return range.getClientRects().length;
      }),
    );
    expect(lines, `${width} px`).toEqual([1, 1]);
  }
});
