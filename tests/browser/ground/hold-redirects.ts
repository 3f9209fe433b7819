// Keeps a browser on pages that lead on, which could not be looked at otherwise.

import type { Page } from "playwright-core";

/**
 * Has a page stay where it is, so that a page that leads on at once can be looked at.
 *
 * @param address the one page that is opened
 */
export async function holdRedirects(page: Page, address: string): Promise<void> {
  // Pages only: every request that is looked at here costs as much as it does itself.
  await page.route(/(?:\/|\.html)(?:[?#].*)?$/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.url() === address) return route.fallback();
    // Browsers stay on a page that leads to "no content" (Fetch standard, 204).
    return route.fulfill({ status: 204 });
  });
}
