// At the end of an essay: keeps it on the device when the reader asks for it, and never before.

import type { KeepWords } from "../strings/strings.ts";
import { askWorker } from "./parts/ask-worker.ts";
import { cacheNames } from "./parts/cache-names.ts";
import { canKeep, scopeOf } from "./parts/kept-support.ts";
import type { Outcome } from "./parts/offline-messages.ts";

const place = document.querySelector<HTMLElement>(".keep-essay");
const [about, status] = place?.querySelectorAll("p") ?? [];
const button = place?.querySelector("button");

if (place && about && status && button && canKeep()) offer({ place, about, status, button });

interface Places {
  readonly place: HTMLElement;
  /** What the button will do, or what is there. */
  readonly about: HTMLElement;
  /** Read out whenever it changes. */
  readonly status: HTMLElement;
  readonly button: HTMLButtonElement;
}

function offer({ place, about, status, button }: Places): void {
  const { worker = "", said = "" } = place.dataset;
  const words: KeepWords = JSON.parse(said);
  const url = location.origin + location.pathname;
  const { pages } = cacheNames(scopeOf(worker));
  let isKept = false;
  let isBusy = false;

  const look = async () => {
    // Other pages may have changed it. Asking leaves no trace.
    isKept = (await caches.match(url, { cacheName: pages })) !== undefined;
    about.textContent = isKept ? words.kept : words.offer;
    button.textContent = isKept ? words.remove : words.keep;
    place.hidden = false;
  };

  button.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    const wasKept = isKept;
    if (!wasKept) status.textContent = words.keeping;
    const outcome = await (wasKept ? askWorker(worker, { ask: "remove", url }) : keep(worker, url));
    await look();
    status.textContent = outcome === "done" ? words[wasKept ? "removed" : "done"] : words[outcome];
    isBusy = false;
  });

  const lookAgain = () => void look().catch(() => undefined);
  lookAgain();
  addEventListener("pageshow", lookAgain);
  document.addEventListener("visibilitychange", lookAgain);
}

async function keep(worker: string, url: string): Promise<Outcome> {
  try {
    await navigator.serviceWorker.register(worker);
    await navigator.serviceWorker.ready;
    const outcome = await askWorker(worker, { ask: "keep", url });
    // Where another page has meanwhile removed everything, the worker would go.
    if (outcome === "done") await navigator.serviceWorker.register(worker);
    return outcome;
  } catch {
    return "failed";
  }
}
