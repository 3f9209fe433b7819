// Changes what is kept, and reads it, in such a way that nobody gets in the way of others.

import { isOfSite } from "./cache-names.ts";

/** One change at a time, whatever pages are open and whichever version of the worker runs. */
export function alone<Value>(scope: string, change: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`kept ${scope}`, change);
}

/**
 * Reads while nothing is changed: a cache that is opened just after it was removed would be there
 * again.
 */
export function inPeace<Value>(scope: string, read: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`kept ${scope}`, { mode: "shared" }, read);
}

/** Removes this site's caches, of every version of the worker; to be done alone. */
export async function removeCaches(scope: string, but: readonly string[] = []): Promise<void> {
  for (const name of await caches.keys()) {
    if (isOfSite(name, scope) && !but.includes(name)) await caches.delete(name);
  }
}
