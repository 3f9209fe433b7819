// The one style sheet, under a name that changes with its content.

import type { SiteData } from "./parts/types.ts";

export const data = { permalink: ({ assets }: SiteData) => assets.stylesheet.url };

export default function stylesheet({ assets }: SiteData): string {
  return assets.stylesheet.css;
}
