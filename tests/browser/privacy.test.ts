import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { keep, keptPages, none, short, traces } from "./ground/keeping.ts";
import { type OpenPageOptions, openPage } from "./ground/open-page.ts";
import { privacyFaults } from "./ground/privacy-faults.ts";
import { htmlPage, serveFiles } from "./ground/serve-files.ts";
import type { ServedSite } from "./ground/setup.ts";

/** Every page that search engines are told of, and those that they are not. */
function addresses({ origin, folder }: ServedSite): string[] {
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = ""]) => new URL(loc).pathname,
  );
  // The list of what is kept comes last, because its script looks at everything that is stored.
  return [...listed, "/404.html", "/offline/"].map((path) => origin + path);
}

/** Opens a page as a reader has it, and notes what is asked for by it and by a worker. */
async function openWatched(address: string, options: OpenPageOptions = {}) {
  const opened = await openPage(address, { serviceWorker: true, ...options });
  const { page } = opened;
  // The browser finds no other host: so many pages need not be watched over one request at a time.
  await page.unrouteAll();
  return {
    ...opened,
    requests: requestsOf(page.context()),
    violations: await violationsIn(page),
    moved: await movedIn(page),
  };
}

function requestsOf(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on("request", (request) => {
    const { referer = "" } = request.headers();
    requests.push(`${request.method()} ${request.url()}${referer && ` from ${referer}`}`);
  });
  return requests;
}

async function violationsIn(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      Reflect.get(window, "tellViolation")(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return violations;
}

/** What moved by itself while pages were loaded (UX-08). */
async function movedIn(page: Page): Promise<string[]> {
  const moved: string[] = [];
  await page.exposeFunction("tellMoved", (text: string) => moved.push(text));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) {
        const value = Reflect.get(shift, "value");
        if (value > 0.01 && !Reflect.get(shift, "hadRecentInput")) {
          Reflect.get(window, "tellMoved")(`${location.pathname} by ${value}`);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return moved;
}

/** What is asked of others, or tells which page it comes from: style sheets and workers name themselves. */
function elsewhere(requests: readonly string[], origin: string): string[] {
  const ours = new RegExp(`^GET ${origin}/\\S*(?: from ${origin}/\\S*\\.(?:css|js))?$`);
  return requests.filter((request) => !ours.test(request));
}

/** What was still on its way when the next page was opened is nobody's fault. */
function faultsIn(troubles: readonly string[]): string[] {
  return troubles.filter((trouble) => !trouble.endsWith("net::ERR_ABORTED"));
}

// Two at a time keep two processors busy; their number is maxConcurrency in vitest.config.ts.
describe.concurrent.each([
  ["fixture", inject("fixtureSite")],
  ["real", inject("realSite")],
])("of the %s site, every page", (_, site) => {
  const { origin } = site;
  const all = addresses(site);

  test("PR-01, PR-02, PR-03, PR-04, PR-05, PR-07, UX-08: asks nobody else, leaves nothing and breaks no policy", async ({
    expect,
  }) => {
    const { page, troubles, requests, violations, moved } = await openWatched(`${origin}/`);
    const faults: string[] = [];
    for (const address of all) {
      await page.goto(address);
      for (const fault of await privacyFaults(page)) faults.push(`${address} ${fault}`);
    }
    await page.getByText("Nothing is kept on this device.").waitFor();
    expect(moved).toEqual([]);
    expect(faults).toEqual([]);
    expect(faultsIn(troubles)).toEqual([]);
    expect(violations).toEqual([]);
    expect(requests.length).toBeGreaterThan(all.length);
    expect(elsewhere(requests, origin)).toEqual([]);
    expect(await traces(page)).toEqual(none);
    expect(await page.context().cookies()).toEqual([]);
  });

  test("does so without JavaScript as well", async ({ expect }) => {
    const { page, troubles, requests } = await openWatched(`${origin}/`, { javaScript: false });
    for (const address of all) await page.goto(address);
    expect(faultsIn(troubles)).toEqual([]);
    expect(elsewhere(requests, origin)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
});

test("everything that pages offer asks nobody else, and stores what the reader chose and no more", async () => {
  const { origin } = inject("fixtureSite");
  const { page, troubles, requests, violations } = await openWatched(`${origin}/search/`);
  await page.addInitScript(giveVoice);
  const field = page.getByRole("searchbox");
  for (const typed of ["suicide", "tea", "abuse"]) {
    await field.fill(typed);
    await page
      .getByRole("status")
      .filter({ hasText: /result|Nothing/ })
      .waitFor();
    await page.keyboard.press("Escape");
  }
  expect(await traces(page)).toEqual(none);

  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Dark", { exact: true }).check();
  await page.goto(`${origin}/help/gb/`);
  await page.getByRole("button", { name: "Remember this country on this device" }).click();
  await page.goto(`${origin}/map/`);
  await page.locator(".map-node").first().click();
  await page.goto(origin + short);
  await page.getByRole("button", { name: "Listen to this essay" }).click();
  expect(await page.locator(".spoken").count()).toBe(1);
  await keep(page);
  await page.goto(`${origin}/offline/`);
  await page.getByText("1 essay is kept on this device.").waitFor();
  const chosen = await traces(page);
  expect(chosen).toMatchObject({ workers: 1, databases: [], cookies: "" });
  expect(chosen.storage).toEqual({ reading: '{"theme":"dark"}', country: "gb" });
  expect(await keptPages(page)).toEqual([short, "/help/", "/offline/"].toSorted());
  expect(elsewhere(requests, origin)).toEqual([]);
  expect(violations).toEqual([]);
  expect(faultsIn(troubles)).toEqual([]);

  await page.goto(`${origin}/essays/hard/`);
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Shift");
  await expect
    .poll(() => elsewhere(requests, origin))
    .toEqual(["GET https://www.bbc.co.uk/weather"]);
  expect(await page.context().cookies()).toEqual([]);
});

test("what moves by itself is found", async () => {
  const origin = await serveFiles({
    "index.html": htmlPage(
      `<div id="late"></div><p>${"Tea. ".repeat(200)}</p>
<script>setTimeout(() => { late.style.height = "300px"; }, 100);</script>`,
    ),
  });
  const { page, moved } = await openWatched(`${origin}/`);
  await page.reload();
  await expect.poll(() => moved).toEqual([expect.stringMatching(/^\/ by 0\.\d+$/)]);
});

test("what a page tells or leaves is found", async () => {
  const origin = await serveFiles({
    "index.html": htmlPage(
      `<a href="https://elsewhere.example/" ping="/count">Out</a> <a href="/?q=tea">In</a> <a href="mailto:a@b.example?subject=c">Write</a>
<script>localStorage.seen = "1"; document.cookie = "a=b"</script>`,
    ),
  });
  const { page } = await openWatched(`${origin}/`);
  expect(await privacyFaults(page)).toEqual([
    "sends a referrer",
    "does more than lead to https://elsewhere.example/",
    "tells https://elsewhere.example/ of its reader",
    "asks /?q=tea",
    "fills in mailto:a@b.example?subject=c",
    'stores {"seen":"1"}',
    "sets a=b",
    "has the policy ",
  ]);
});

/** Runs in the page: a voice of the device, which says nothing. */
function giveVoice(): void {
  const voice = { lang: "en-GB", localService: true, default: true };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    speak: () => undefined,
    cancel: () => undefined,
  });
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: EventTarget });
}
