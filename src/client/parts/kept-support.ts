// What pages ask before they offer to keep anything.

/** Whether a browser of this kind, in this window, can keep anything. */
export function canKeep(): boolean {
  return "serviceWorker" in navigator && "caches" in window && "locks" in navigator;
}

/** The whole address of the site's root, where the worker lies. */
export function scopeOf(worker: string): string {
  return new URL(".", new URL(worker, location.href)).href;
}
