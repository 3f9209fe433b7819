// npm run bench:check: how long `npm run check` takes on a large site, from start to end.
//
//   npm run bench:check -- 1000 600      essays, mean words

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeCorpus } from "./corpus.ts";
import { scriptFlags } from "./script-flags.ts";

const [essays = 1000, words = 600] = process.argv.slice(2).map(Number);
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "bench-check-"));
try {
  writeCorpus(join(folder, "content"), { essays, words });
  say(`${essays} essays of about ${words} words, ${process.version}, ${rounds} rounds`);
  for (let round = 1; round <= rounds; round += 1) {
    const started = performance.now();
    const args = [...scriptFlags("check"), resolve("src/cli/check.ts")];
    execFileSync(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "ignore"] });
    say(`  check ${((performance.now() - started) / 1000).toFixed(2)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
