// Keeps essays on a device as a reader does, and looks at what is there.

import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { type ChangingSite, changingSite } from "./changing-site.ts";
import { type OpenPageOptions, openPage } from "./open-page.ts";

export const everything = "/essays/everything/";
export const short = "/essays/short/";

export async function open(site: ChangingSite, url: string, options: OpenPageOptions = {}) {
  const opened = await openPage(site.origin + url, { serviceWorker: true, ...options });
  onTestFinished(opened.close);
  return opened.page;
}

export const status = (page: Page) => page.getByRole("status");
export const keepButton = (page: Page) =>
  page.getByRole("button", { name: "Keep this essay for offline" });
export const said = (page: Page, text: string | RegExp) =>
  status(page).filter({ hasText: text }).waitFor();
export const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();
export const items = (page: Page) => page.locator(".kept-essays li");

export async function keep(page: Page): Promise<void> {
  await keepButton(page).click();
  await said(page, "The essay is kept.");
}

/** A site with one essay kept, open at that essay. */
export async function withKept(url = everything, options: OpenPageOptions = {}) {
  const site = await changingSite();
  const page = await open(site, url, options);
  await keep(page);
  return { site, page, goto: (path: string) => page.goto(site.origin + path) };
}

/** Everything that a page can leave on a device. */
export function traces(page: Page) {
  return page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
    storage: { ...localStorage, ...sessionStorage },
    cookies: document.cookie,
  }));
}

export const none = { workers: 0, caches: [], databases: [], storage: {}, cookies: "" };

/** The text of a copy. */
export function copyOf(page: Page, url: string): Promise<string> {
  return page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? "", url);
}

/** Runs in the page: makes a copy older than it is. */
export async function ageCopy({ url, hours }: { readonly url: string; readonly hours: number }) {
  const name = (await caches.keys()).find((name) => name.includes(" pages ")) ?? "";
  const cache = await caches.open(name);
  const copy = await cache.match(url);
  const headers = new Headers(copy?.headers);
  headers.set("x-fetched", String(Number(headers.get("x-fetched")) - hours * 3_600_000));
  await cache.put(url, new Response(await copy?.text(), { headers }));
}

export const keptPages = (page: Page) => page.evaluate(pathsIn, " pages ");
export const keptFiles = (page: Page) => page.evaluate(pathsIn, " files ");

/** Runs in the page. */
export async function pathsIn(kind: string): Promise<string[]> {
  const name = (await caches.keys()).find((name) => name.includes(kind));
  if (name === undefined) return [];
  return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();
}
