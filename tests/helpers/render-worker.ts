// Renders texts in a thread of its own, which can be ended when one hangs.

import { parentPort } from "node:worker_threads";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

parentPort?.on("message", (markdown: string) => {
  const { html, findings } = renderMarkdown(markdown, "en");
  parentPort?.postMessage({ html: String(html), findings: findings.length });
});
