// The suggestions for many texts in a fresh process: read, then compared, then one of them mended.

import { words } from "../../src/reading-time/words.ts";
import { createRelatedEssays, type RelatedDocument } from "../../src/related/related-essays.ts";
import { termWeights } from "../../src/related/terms.ts";
import { randomTexts } from "./random-texts.ts";

/** Seconds of CPU, and the peak of resident memory in MB. */
export interface RelatedCost {
  readonly reading: number;
  readonly relating: number;
  readonly mending: number;
  readonly memory: number;
}

const [count = 1000, wordsOfEach = 600] = process.argv.slice(2).map(Number);
const nextText = randomTexts(wordsOfEach);
let reading = 0;
// A site does not hold its texts while they are compared, so here as well each is read and forgotten.
const documents = Array.from({ length: count }, (_, index) => {
  const text = nextText();
  const [document, cpu] = measured(() => documentOf(String(index), text));
  reading += cpu;
  return document;
});
const relate = createRelatedEssays();
const [, relating] = measured(() => relate(documents));
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
const mended = documentOf("7", nextText());
const [, mending] = measured(() => relate(documents.with(7, mended)));
const cost: RelatedCost = { reading, relating, mending, memory };
process.stdout.write(JSON.stringify(cost));

function documentOf(id: string, text: string): RelatedDocument {
  const bodyWords = words(text, "en");
  const source = { lang: "en", title: text.slice(0, 40), description: "", topicTitles: [] };
  const terms = termWeights({ ...source, bodyWords });
  return {
    id,
    lang: "en",
    terms,
    topics: [],
    topicTitles: [],
    pinned: [],
    suggestable: true,
    time: 0,
  };
}

function measured<Value>(work: () => Value): [value: Value, cpu: number] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1e6];
}
