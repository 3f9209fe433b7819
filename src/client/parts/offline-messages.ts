// What pages ask of the service worker, and what it answers.

export type Asked =
  | { readonly ask: "keep" | "remove"; readonly url: string }
  /** Look whether the site still has what is kept, and fetch it anew. */
  | { readonly ask: "refresh" }
  | { readonly ask: "remove-all" };

/**
 * - `done`: what was asked is done.
 * - `full`: there is no room for it, and nothing was changed.
 * - `failed`: the network or the site did not give it, and nothing was changed.
 */
export type Outcome = "done" | "full" | "failed";

/** Reads a message from a page; whatever page of the origin may send one. */
export function readAsked(data: unknown): Asked | undefined {
  if (typeof data !== "object" || data === null || !("ask" in data)) return undefined;
  const { ask } = data;
  if (ask === "refresh" || ask === "remove-all") return { ask };
  const hasUrl = "url" in data && typeof data.url === "string";
  return (ask === "keep" || ask === "remove") && hasUrl
    ? { ask, url: String(data.url) }
    : undefined;
}

/** Reads the worker's answer. */
export function readOutcome(data: unknown): Outcome {
  return data === "done" || data === "full" ? data : "failed";
}
