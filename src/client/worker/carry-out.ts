// Does what pages ask of the worker, and says what came of it.

import type { Asked, Outcome } from "../parts/offline-messages.ts";
import type { KeptStore } from "./kept-store.ts";

export async function carryOut(asked: Asked, store: KeptStore): Promise<Outcome> {
  try {
    await change(asked, store);
    return "done";
  } catch (error) {
    const isFull = error instanceof Error && error.name === "QuotaExceededError";
    return isFull ? "full" : "failed";
  }
}

async function change(asked: Asked, store: KeptStore): Promise<void> {
  switch (asked.ask) {
    case "keep":
      return await store.keep(asked.url);
    case "remove":
      return await store.remove(asked.url);
    case "refresh":
      return await store.refresh();
    case "remove-all":
      return await store.removeAll();
  }
}
