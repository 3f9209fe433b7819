// npm run bench:map: prints what the map of 150 generated essays costs, the first time and again.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { essayMap } from "../../src/content/essay-map.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { writeCorpus } from "./corpus.ts";

const rounds = 4;
const folder = mkdtempSync(join(tmpdir(), "bench-map-"));
try {
  writeCorpus(folder, { essays: 150, words: 600 });
  const { essayPages, topicPages } = loadPublication({ folder, now: Date.UTC(2100, 0) });
  const topics = new Set(topicPages.map(({ subject }) => subject));
  for (let round = 1; round <= rounds; round += 1) {
    const start = performance.now();
    const { groups, threads } = essayMap(essayPages, topics);
    const count = groups.flatMap(({ nodes }) => nodes).length;
    const time = (performance.now() - start).toFixed(0);
    process.stdout.write(`${count} essays, ${threads.length} threads: ${time} ms\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
