import { describe, expect, inject, onTestFinished, test } from "vitest";
import { changingSite } from "./ground/changing-site.ts";
import { heading, keep, keptPages, open, short, traces } from "./ground/keeping.ts";
import { openPage } from "./ground/open-page.ts";

const hard = "/essays/hard/";
const neutral = "https://www.bbc.co.uk/weather";

describe("a page that can be left", () => {
  test("is neither offered nor kept for offline, and the worker answers neither for it nor for its way out", async () => {
    const site = await changingSite();
    const page = await open(site, short);
    await keep(page);
    await page.goto(site.origin + hard);
    expect(await page.locator(".keep-essay").count()).toBe(0);
    expect(await keptPages(page)).toEqual([short, "/help/", "/offline/"].toSorted());
    expect((await traces(page)).workers).toBe(1);

    await page.route(neutral, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }),
    );
    const [response] = await Promise.all([
      page.waitForResponse(neutral),
      page.locator(".leave-link").click(),
    ]);
    await page.waitForURL(neutral);
    expect(response.fromServiceWorker()).toBe(false);

    await site.close();
    await page.goto(site.origin + hard);
    expect(await heading(page)).toBe("Kept for offline");
    expect(await page.locator("main").textContent()).not.toContain("Leaving When It Is Not Safe");
  });

  test("falls silent as soon as it is left", async () => {
    const { page, close } = await openPage(`${inject("fixtureSite").origin}/about/`);
    onTestFinished(close);
    await page.addInitScript(() => {
      const voice = { lang: "en-GB", localService: true, default: true };
      const synthesis = Object.assign(new EventTarget(), {
        isSpeaking: false,
        getVoices: () => [voice],
        speak: () => Object.assign(synthesis, { isSpeaking: true }),
        cancel: () => Object.assign(synthesis, { isSpeaking: false }),
      });
      Object.defineProperty(window, "speechSynthesis", { value: synthesis });
      Object.defineProperty(window, "SpeechSynthesisUtterance", { value: EventTarget });
    });
    await page.goto(inject("fixtureSite").origin + hard);
    await page.getByRole("button", { name: "Listen to this essay" }).click();
    const isSpeaking = () => Reflect.get(window.speechSynthesis, "isSpeaking");
    expect(await page.evaluate(isSpeaking)).toBe(true);
    // Before the other page is there, which then does not come.
    const isSilent = await page.evaluate(() => {
      document.querySelector<HTMLElement>(".leave-link")?.click();
      stop();
      return Reflect.get(window.speechSynthesis, "isSpeaking") === false;
    });
    expect(isSilent).toBe(true);
  });
});
