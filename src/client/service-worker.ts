// Serves what readers have kept on their devices when the network does not. It is there only after a
// reader has kept an essay, and goes with the last one.

import { type Asked, readAsked } from "./parts/offline-messages.ts";
import { answerPage } from "./worker/answer-page.ts";
import { carryOut } from "./worker/carry-out.ts";
import { KeptStore } from "./worker/kept-store.ts";

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const store = new KeptStore(scope);

/** Names that change with the content: whatever there is of them is right. */
const hashed = /\.[0-9a-f]{10}\.\w+$/;

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(store.tidy().then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const asked = readAsked(event.data);
  const [port] = event.ports;
  if (!asked || !port) return;
  event.waitUntil(answer(asked, port));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (hashed.test(request.url)) event.respondWith(file(request));
});

async function answer(asked: Asked, port: MessagePort): Promise<void> {
  const outcome = await carryOut(asked, store);
  // No trace is left where nothing is kept.
  if (!(await store.isThere())) await self.registration.unregister();
  port.postMessage(outcome);
}

async function page(event: FetchEvent): Promise<Response> {
  const { origin, pathname } = new URL(event.request.url);
  const url = origin + pathname;
  const { response, isFromSite } = await answerPage(event.request, url, store);
  if (isFromSite) {
    const seen = response.clone();
    // Where that fails, the copy stays as it was.
    event.waitUntil(heed(url, seen).catch(() => undefined));
  }
  return response;
}

async function heed(url: string, seen: Response): Promise<void> {
  await store.heed(url, seen);
  await store.refreshHelp();
}

async function file(request: Request): Promise<Response> {
  return (await store.file(request.url)) ?? fetch(request);
}
