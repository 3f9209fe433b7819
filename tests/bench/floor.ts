// What no generator can go below: read each file, split its front matter, render its Markdown,
// write a page.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import createMarkdownIt from "markdown-it";
import { printCost } from "./print-cost.ts";

const [content = "", output = ""] = process.argv.slice(2);
const md = createMarkdownIt();
for (const name of readdirSync(join(content, "essays"))) {
  const essay = matter(readFileSync(join(content, "essays", name), "utf8"), {});
  const folder = join(output, name.replace(/\.md$/, ""));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), `<!doctype html>${md.render(essay.content)}`);
}
printCost();
