// Files that are published as they are.

import type { UserConfig } from "@11ty/eleventy";

export function staticFiles(config: UserConfig): void {
  config.addPassthroughCopy({ "content/images": "images", "layouts/icons": "." });
}
