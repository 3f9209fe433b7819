import { expect, inject, test } from "vitest";
import { keyboardWalk } from "./ground/keyboard-walk.ts";
import { openPage } from "./ground/open-page.ts";
import { printMedia } from "./ground/printed.ts";

const map = `${inject("realSite").origin}/map/`;
const phone = { width: 320, height: 640 };

test("the picture of the map is gone through in the order of its list, by full titles", async () => {
  const { page } = await openPage(map, phone);
  const list = await page
    .locator(".map-list li")
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute("value")} ${item.querySelector("a")?.textContent}`),
    );
  expect(list.length).toBeGreaterThanOrEqual(6);
  const stops = await keyboardWalk(page);
  const inPicture = stops.filter(({ role, name }) => role === "link" && /^\d+ /.test(name));
  expect(inPicture.map(({ name }) => name)).toEqual(list);
  expect(inPicture.filter(({ isInSight, isShown }) => !isInSight || !isShown)).toEqual([]);
});

test("the picture of the map says its name once", async () => {
  const { page } = await openPage(map, phone);
  const name = (await page.locator("h1").textContent()) ?? "";
  expect(await page.getByLabel(name, { exact: true }).count()).toBe(1);
});

test("the keyboard can skip the picture of the map", async () => {
  const { page } = await openPage(map, phone);
  await page.getByRole("link", { name: "Skip the picture" }).press("Enter");
  await page.keyboard.press("Tab");
  expect(
    await page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("value")),
  ).toBe("1");
});

test("every essay in the picture is 44 px wide and high on a phone, and grows with the text", async () => {
  const { page } = await openPage(map, phone);
  const sizes = () =>
    page
      .locator(".map-target")
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().width));
  for (const size of await sizes()) expect(size).toBeCloseTo(44, 0);
  await page.evaluate(() => document.documentElement.setAttribute("data-size", "larger"));
  for (const size of await sizes()) expect(size).toBeGreaterThan(60);
});

test("the picture of the map fits on paper", async () => {
  const { page } = await openPage(map, { width: 640, height: 900 });
  await printMedia(page);
  const [picture, room] = await Promise.all([
    page.locator(".map svg").boundingBox(),
    page.locator(".map").boundingBox(),
  ]);
  expect(picture?.width).toBeLessThanOrEqual(room?.width ?? 0);
});
