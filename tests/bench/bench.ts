// npm run bench: builds a generated site in a process of its own and prints what it cost, beside a
// floor that the same machine reached in the same run.
//
//   npm run bench -- 1000 600      essays, mean words

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus.ts";
import type { Cost } from "./print-cost.ts";
import { scriptFlags } from "./script-flags.ts";

const [essays = 1000, words = 600] = process.argv.slice(2).map(Number);
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  writeCorpus(join(folder, "content"), { essays, words });
  say(`${essays} essays of about ${words} words, ${process.version}, ${rounds} rounds`);
  for (let round = 1; round <= rounds; round += 1) {
    const floor = run("tests/bench/floor.ts", []);
    const build = run("tests/bench/build-once.ts", scriptFlags("build"));
    const ratio = (build.cpu / floor.cpu).toFixed(1);
    say(
      `  build ${build.cpu.toFixed(2)} s of CPU, ${build.memory} MB; floor ${floor.cpu.toFixed(2)} s, ${floor.memory} MB; ratio ${ratio}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(script: string, flags: readonly string[]): Cost {
  const output = join(folder, "output");
  const args = [...flags, script, join(folder, "content"), output];
  const printed = execFileSync(process.execPath, args, { encoding: "utf8" });
  rmSync(output, { recursive: true, force: true });
  return JSON.parse(printed);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
