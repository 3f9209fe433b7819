// Opens a page in the one browser, as a reader with certain settings has it, and notes what goes wrong.

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { holdRedirects } from "./hold-redirects.ts";

export interface OpenPageOptions {
  /** @default 1280 */
  readonly width?: number;
  /** @default 800 */
  readonly height?: number;
  /** Pixels of the screen for one of the page. @default 1 */
  readonly density?: number;
  /** @default "light" */
  readonly colorScheme?: "light" | "dark";
  /** @default true */
  readonly javaScript?: boolean;
  /** Whether style sheets reach the page. @default true */
  readonly css?: boolean;
  /** @default false */
  readonly forcedColors?: boolean;
  /** @default false */
  readonly reducedMotion?: boolean;
  /** @default "en-GB" */
  readonly locale?: string;
  /** Whether the page stays when it would lead on at once. @default false */
  readonly stays?: boolean;
  /** Whether the page may have a service worker. @default false */
  readonly serviceWorker?: boolean;
}

export interface OpenedPage {
  readonly page: Page;
  /** Requests to other origins, failed ones, errors and warnings, in words; grows while the page is open. */
  readonly troubles: readonly string[];
  /** What is open when a file of tests ends is closed then. */
  readonly close: () => Promise<void>;
}

/** @param address the whole address, such as `inject("fixtureSite").origin + "/essays/short/"` */
export async function openPage(
  address: string,
  options: OpenPageOptions = {},
): Promise<OpenedPage> {
  const context = await (await connected()).newContext(contextOptions(options));
  const page = await context.newPage();
  const troubles = watch(page, address);
  // The most recent route is asked first: what leaves the origin goes no further.
  if (options.css === false)
    await page.route("**/*.css", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  if (options.stays) await holdRedirects(page, address);
  const isForeign = ({ origin, protocol }: URL) =>
    /^(https?|wss?):$/.test(protocol) && origin !== new URL(address).origin;
  await page.route(isForeign, (route) => route.abort());
  await page.goto(address);
  return { page, troubles, close: () => context.close() };
}

function contextOptions(options: OpenPageOptions): BrowserContextOptions {
  const { width = 1280, height = 800, colorScheme = "light", locale = "en-GB" } = options;
  return {
    viewport: { width, height },
    deviceScaleFactor: options.density ?? 1,
    colorScheme,
    locale,
    javaScriptEnabled: options.javaScript ?? true,
    forcedColors: options.forcedColors ? "active" : "none",
    reducedMotion: options.reducedMotion ? "reduce" : "no-preference",
    serviceWorkers: options.serviceWorker ? "allow" : "block",
  };
}

function watch(page: Page, address: string): readonly string[] {
  const troubles: string[] = [];
  const { origin } = new URL(address);
  page.on("request", (request) => {
    const isLocal = request.url().startsWith(`${origin}/`) || request.url().startsWith("data:");
    if (!isLocal) troubles.push(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    const isExpected = response.status() < 400 || response.url().endsWith("/404.html");
    if (!isExpected) troubles.push(`gets ${response.status()} for ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    // Held redirects end like this; nothing was lost.
    if (request.isNavigationRequest() && request.failure()?.errorText === "net::ERR_ABORTED")
      return;
    troubles.push(`fails to get ${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      troubles.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => troubles.push(`throws ${error.message}`));
  return troubles;
}

let connection: Promise<Browser> | undefined;

function connected(): Promise<Browser> {
  connection ??= chromium.connect(inject("browserEndpoint"));
  return connection;
}

afterAll(async () => {
  await (await connection)?.close();
});
