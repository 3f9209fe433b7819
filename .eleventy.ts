// The site, wired together. Pages come from layouts/, what they show from content/.

import type { UserConfig } from "@11ty/eleventy";
import { staticFiles } from "./src/eleventy/static-files.ts";
import { templateData } from "./src/eleventy/template-data.ts";
import { typescriptTemplates } from "./src/eleventy/typescript-templates.ts";

export default function configure(config: UserConfig) {
  config.addPlugin(typescriptTemplates);
  config.addPlugin(templateData);
  config.addPlugin(staticFiles);

  return {
    // Only `npm run build` makes _site, after all checks; everything else is a preview.
    dir: { input: "layouts", output: ".cache/preview" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
