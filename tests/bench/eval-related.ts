// npm run eval:related -- CORPUS.json ...: scores the site's suggestions by the links that writers of
// other texts made themselves, which the engine never sees. Prints a line of JSON for each corpus.
//
//   npm run eval:related -- --ablate CORPUS.json ...      what each part of the engine gives
//   npm run eval:related -- --slips CORPUS.json ...       what mending a slip of the pen changes

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { ablation } from "./ablation.ts";
import { parseLinkCorpus } from "./link-corpus.ts";
import { rankTexts } from "./rank-texts.ts";
import { rankingScores } from "./ranking-scores.ts";
import { stability } from "./stability.ts";

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const corpora = files.map((file) => ({
  name: basename(file),
  texts: parseLinkCorpus(readFileSync(file, "utf8")),
}));
if (process.argv.includes("--ablate")) {
  for (const row of ablation(corpora)) say(`| ${row.join(" | ")} |`);
} else if (process.argv.includes("--slips")) {
  for (const { name, texts } of corpora) {
    const { slips, own, others } = stability(texts);
    const [ownShare, othersShare] = [own, others].map((share) => `${(share * 100).toFixed(2)} %`);
    say(
      `${name}: of ${slips} slips, same suggestions for ${ownShare}; for other texts ${othersShare}`,
    );
  }
} else {
  for (const { name, texts } of corpora) {
    const start = performance.now();
    const ranking = rankTexts(texts);
    const ms = Math.round(performance.now() - start);
    const scores = Object.entries(rankingScores(texts, ranking)).map(([measure, value]) => [
      measure,
      Number(value.toFixed(4)),
    ]);
    say(JSON.stringify({ corpus: name, ...Object.fromEntries(scores), ms }));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
