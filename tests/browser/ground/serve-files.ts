// Serves pages that a test writes out, for trying what looks for faults.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { serveFolder } from "./static-host.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * @param files texts by the names of their files
 * @returns the origin that serves them until the test ends
 */
export async function serveFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder("html-host");
  onTestFinished(folder.remove);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  const { origin, close } = await serveFolder(folder.path);
  onTestFinished(close);
  return origin;
}

/** A page without faults, but for those in `body`. */
export function htmlPage(body: string, style = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="icon" href="data:,">
<style>:focus { outline: 3px solid; } .target { display: inline-block; padding: 1rem; } ${style}</style>
</head>
<body>
<header><p>Header</p></header>
<main>
<h1>A page</h1>
${body}
</main>
<footer><p>Footer</p></footer>
</body>
</html>`;
}
