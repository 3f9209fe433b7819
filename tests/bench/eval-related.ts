// npm run eval:related -- CORPUS.json ...: scores the site's suggestions by the links that writers of
// other texts made themselves, which the engine never sees. Prints a line of JSON for each corpus.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseLinkCorpus } from "./link-corpus.ts";
import { documentsOf, rankTexts } from "./rank-texts.ts";
import { rankingScores } from "./ranking-scores.ts";

for (const file of process.argv.slice(2)) {
  const texts = parseLinkCorpus(readFileSync(file, "utf8"));
  const documents = documentsOf(texts);
  const start = performance.now();
  const ranking = rankTexts(documents);
  const ms = Math.round(performance.now() - start);
  const scores = Object.entries(rankingScores(texts, ranking)).map(([name, value]) => [
    name,
    Number(value.toFixed(4)),
  ]);
  const line = { corpus: basename(file), ...Object.fromEntries(scores), ms };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
