// What a reader has set, kept on this device only, and only after they chose something.

import type { Settings } from "./settings.ts";

export const storageKey = "reading";

/** Nothing, where storage is closed to us. */
export function keptText(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Keeps settings, or forgets them when nothing differs. Without storage they hold on this page. */
export function keepSettings(settings: Settings): void {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Closed to us, or full.
  }
}
