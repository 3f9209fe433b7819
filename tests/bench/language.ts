// npm run bench:language: prints what the list of words costs a thousand essays: reading their prose
// from Markdown comes with rendering, so only the search is timed. The essays are the real ones,
// over and over, because generated words would match nothing.

import { readFileSync } from "node:fs";
import { splitFrontMatter } from "../../src/content/front-matter.ts";
import { readContent } from "../../src/content/read-content.ts";
import { judge } from "../../src/language/judge.ts";
import { languagePack } from "../../src/language/language-pack.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { words } from "../../src/reading-time/words.ts";

const essays = 1000;
const rounds = 4;

const start = performance.now();
const pack = languagePack("en");
print(`the list is compiled in ${since(start)}`);
const texts = readContent("content").essays.flatMap((source) => {
  const split = splitFrontMatter(source);
  return "front" in split ? [renderMarkdown(split.body, "en").prose] : [];
});
const cases = readFileSync("tests/language/sentences.txt", "utf8").replaceAll("\n", "\n\n");
for (const [name, all] of [
  ["real essays", texts],
  ["sentences full of findings", [renderMarkdown(cases, "en").prose]],
] as const) {
  const corpus = Array.from({ length: essays }, (_, index) => all[index % all.length] ?? []);
  const some = name === "real essays" ? corpus : corpus.slice(0, essays / 10);
  const count = some.flat().reduce((sum, { text }) => sum + words(text, "en").length, 0);
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    const found = some.reduce((sum, prose) => sum + (pack ? judge(prose, pack).length : 0), 0);
    print(`${name}: ${count.toLocaleString("en")} words, ${found} findings: ${since(began)}`);
  }
}

function since(time: number): string {
  return `${(performance.now() - time).toFixed(0)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
