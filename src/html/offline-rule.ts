// Whether a page may be kept on a reader's device: pages carry it, and the service worker heeds it.

/**
 * - `may-keep`: when the reader asks for it.
 * - `always`: together with whatever else is kept.
 * - `never`: a copy from before this was said is removed.
 *
 * Pages that say nothing are not kept either, but tell nothing about earlier copies: they may come
 * from something between the reader and the site.
 */
export type OfflineRule = "may-keep" | "always" | "never";
