// Lets Eleventy read templates written in TypeScript, and nothing else.

import type { UserConfig } from "@11ty/eleventy";

export function typescriptTemplates(config: UserConfig): void {
  config.addTemplateFormats("11ty.ts");
  config.addExtension("11ty.ts", { key: "11ty.js" });
}
