import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openPage } from "./ground/open-page.ts";

const { origin } = inject("fixtureSite");
const essay = `${origin}/essays/everything/`;

interface StubVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const local: StubVoice = { lang: "en-GB", localService: true, default: true };
const remote: StubVoice = { ...local, localService: false };

interface Stub extends EventTarget {
  voices: readonly StubVoice[];
  readonly spoken: string[];
  readonly finish: () => void;
}

/** In the page: a synthesiser whose voices speak as long as the test wants. */
function stub(voices: readonly StubVoice[]): void {
  let current: EventTarget | undefined;
  const synthesis: Stub = Object.assign(new EventTarget(), {
    voices,
    spoken: [],
    getVoices: () => synthesis.voices,
    speak: (utterance: EventTarget & { readonly text: string }) => {
      current = utterance;
      synthesis.spoken.push(utterance.text);
    },
    cancel: () => {
      const canceled = current;
      current = undefined;
      canceled?.dispatchEvent(new Event("error"));
    },
    finish: () => {
      const finished = current;
      current = undefined;
      finished?.dispatchEvent(new Event("end"));
    },
  });
  Object.defineProperty(window, "speechSynthesis", { value: synthesis });
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  });
}

async function openEssay(voices: readonly StubVoice[], address = essay): Promise<Page> {
  const { page } = await openPage(`${origin}/about/`);
  await page.addInitScript(stub, voices);
  await page.goto(address);
  return page;
}

const bar = (page: Page) => page.getByRole("group", { name: "Listen" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const synthesis = (page: Page) =>
  page.evaluateHandle(() => window.speechSynthesis as unknown as Stub);
const spoken = async (page: Page) => (await synthesis(page)).evaluate((stubbed) => stubbed.spoken);
const finish = async (page: Page) =>
  (await synthesis(page)).evaluate((stubbed) => stubbed.finish());

describe("reading aloud", () => {
  test.each([
    ["there is no voice", []],
    ["the only voice sends the text away", [remote]],
    ["the only voice speaks another language", [{ ...local, lang: "de-DE" }]],
  ])("is not offered where %s", async (_, voices) => {
    const page = await openEssay(voices);
    expect(await bar(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test("is offered once the device knows of its voice", async () => {
    const page = await openEssay([]);
    await (await synthesis(page)).evaluate((stubbed, voice) => {
      stubbed.voices = [voice];
      stubbed.dispatchEvent(new Event("voiceschanged"));
    }, local);
    expect(await bar(page).isVisible()).toBe(true);
    await page.context().close();
  });

  test("begins with the title and goes on block by block, without marks for the eye", async () => {
    const page = await openEssay([local]);
    await button(page, "Listen to this essay").click();
    expect(await spoken(page)).toEqual(["Everything an Essay Can Hold"]);
    for (let block = 0; block < 8; block += 1) await finish(page);
    const texts = await spoken(page);
    expect(texts.length).toBe(9);
    expect(texts[1]).toBe("Key points");
    expect(texts.join(" ")).not.toMatch(/\[1\]|#/);
    expect(await page.locator(".spoken").count()).toBe(1);
    await page.context().close();
  });

  test("pauses, goes on where it was, and stops, by keyboard alone", async () => {
    const page = await openEssay([local]);
    await button(page, "Listen to this essay").focus();
    await page.keyboard.press("Enter");
    await finish(page);
    await page.keyboard.press("Enter");
    expect(await page.locator(".spoken").count()).toBe(0);
    expect(
      await button(page, "Go on listening").evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("Enter");
    expect(await spoken(page)).toEqual([
      "Everything an Essay Can Hold",
      "Key points",
      "Key points",
    ]);
    await button(page, "Stop").press("Enter");
    await button(page, "Listen to this essay").press("Enter");
    expect((await spoken(page)).at(-1)).toBe("Everything an Essay Can Hold");
    await page.context().close();
  });

  test("leaves nothing on paper", async () => {
    const page = await openEssay([local]);
    await button(page, "Listen to this essay").click();
    await page.emulateMedia({ media: "print" });
    expect(await bar(page).isVisible()).toBe(false);
    const background = await page
      .locator(".spoken")
      .evaluate((block) => getComputedStyle(block).backgroundColor);
    expect(background).toBe("rgba(0, 0, 0, 0)");
    await page.context().close();
  });

  test("begins at the section that is chosen", async () => {
    const page = await openEssay([local]);
    await page.getByLabel("From").selectOption({ label: "A table" });
    await button(page, "Go on listening").click();
    expect(await spoken(page)).toEqual(["A table"]);
    await page.context().close();
  });

  test("is over when the essay is, and begins anew", async () => {
    const page = await openEssay([local], `${origin}/essays/short/`);
    await button(page, "Listen to this essay").click();
    for (let block = 0; block < 40; block += 1) await finish(page);
    expect((await spoken(page)).length).toBeGreaterThan(2);
    expect(await button(page, "Listen to this essay").isVisible()).toBe(true);
    expect(await page.locator(".spoken").count()).toBe(0);
    await page.context().close();
  });
});
