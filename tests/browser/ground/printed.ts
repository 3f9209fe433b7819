// Pages as a printer gets them.

import type { Page } from "playwright-core";

/** Shows a page on the screen as it would be printed. */
export async function printMedia(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
}

/** The page as a PDF on A4, the way browsers print it. */
export async function pdfOf(page: Page): Promise<Buffer> {
  return await page.pdf({ format: "A4" });
}
