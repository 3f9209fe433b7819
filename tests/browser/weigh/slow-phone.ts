// A slow phone in a slow network, as Lighthouse has them, with nothing kept from before.

import type { Browser, BrowserContext, Page } from "playwright-core";

/**
 * Lighthouse's "slow 4G" and its mid-range phone
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md). The browser itself slows
 * down: each request waits one round trip for its answer, all of them share the line, and the
 * connection's own beginning (DNS, TCP and TLS: three round trips, once) is not in the figures.
 */
export const slowPhone = {
  /** How many times as long the processor takes. */
  cpu: 4,
  roundTrip: 150,
  /** Bits a second. */
  down: 1_600_000,
  up: 750_000,
  screen: { width: 412, height: 823, density: 1.75 },
} as const;

/** Has its reader read one page that was never read before. */
export async function onSlowPhone<Result>(
  browser: Browser,
  read: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { width, height, density } = slowPhone.screen;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    isMobile: true,
    hasTouch: true,
    serviceWorkers: "block",
  });
  try {
    return await read(await slowPage(context));
  } finally {
    await context.close();
  }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowPhone.roundTrip,
    downloadThroughput: slowPhone.down / 8,
    uploadThroughput: slowPhone.up / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowPhone.cpu });
  return page;
}
