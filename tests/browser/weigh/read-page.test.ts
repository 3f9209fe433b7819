import { chromium } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { timeBudget } from "../../../src/output/budgets.ts";
import { openPage } from "../ground/open-page.ts";
import { htmlPage, serveFiles } from "../ground/serve-files.ts";
import { serveCompressed } from "./compressing-host.ts";
import { firstView } from "./first-view.ts";
import { readPage } from "./read-page.ts";
import { searchWait } from "./search-wait.ts";
import { onSlowPhone } from "./slow-phone.ts";
import { weighed } from "./weighed.ts";

async function openBrowser() {
  const browser = await chromium.connect(inject("browserEndpoint"));
  onTestFinished(() => browser.close());
  return browser;
}

test("a visit tells what was fetched and seen", async () => {
  const { folder, pages } = inject("fixtureSite");
  const { origin, close } = await serveCompressed(folder);
  onTestFinished(close);
  const page = pages.find(({ url }) => url === "/about/");
  if (!page) throw new Error("the fixture has no page about itself");
  const subject = { folder, origin, page };
  const reading = await readPage(await openBrowser(), subject);
  expect(reading.fetched).toContain("/about/");
  expect(reading.fetched.filter((path) => path.endsWith(".css"))).toHaveLength(2);
  expect(reading.firstPaint).toBeGreaterThan(0);
  expect(reading.largestPaint).toBeGreaterThanOrEqual(reading.firstPaint);
  expect(reading.largest).toMatch(/^<\w+> /);
  const { bytes, requests, over } = weighed(subject, [
    { ...reading, firstPaint: 2 * timeBudget.firstPaint, shift: 0 },
    { ...reading, firstPaint: 2 * timeBudget.firstPaint, shift: 0.1 },
    { ...reading, firstPaint: 0, shift: 0 },
  ]);
  expect(requests).toBe(reading.fetched.length);
  expect(bytes.css.brotli).toBeLessThan(bytes.css.gzip);
  expect(bytes.css.gzip).toBeLessThan(bytes.css.raw);
  expect(over).toEqual(
    expect.arrayContaining(["firstPaint 2000, budget 1000", "shift 0.1, budget 0"]),
  );
});

test("a search is timed from the last key to the first result for it", async () => {
  const { page, close } = await openPage(`${inject("fixtureSite").origin}/search/`);
  onTestFinished(close);
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/*.pf_fragment", async (route) => {
    await held;
    await route.fallback();
  });
  const wait = 400;
  await page.getByRole("searchbox").evaluate((field) => {
    field.addEventListener("keyup", () => {
      const isLast = field instanceof HTMLInputElement && field.value === "te";
      document.body.classList.toggle("typed", isLast);
    });
  });
  void page.waitForSelector(".typed").then(() => setTimeout(release, wait));
  const { firstSearch, nextSearch } = await searchWait(page, ["te", "cup"]);
  // However busy the machine is: nothing is found before, but for what clocks differ.
  expect(firstSearch).toBeGreaterThan(0.9 * wait);
  expect(nextSearch).toBeGreaterThan(0);
});

test("a page that moves and holds readers up is found out", async () => {
  const origin = await serveFiles({
    "index.html": htmlPage(
      '<p>One</p><p>Two</p><script src="late.js" defer></script>',
      "p { block-size: 4rem; }",
    ),
    "late.js": `const later = () => {
      document.querySelector("h1").style.marginBlockEnd = "9rem";
      const end = performance.now() + 200;
      while (performance.now() < end);
    };
    new PerformanceObserver(() => setTimeout(later, 100)).observe({ type: "paint", buffered: true });`,
  });
  const view = await onSlowPhone(await openBrowser(), (page) => firstView(page, `${origin}/`));
  expect(view.shift).toBeGreaterThan(0);
  expect(view.blocking).toBeGreaterThan(100);
});
