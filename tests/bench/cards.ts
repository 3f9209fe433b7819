// npm run bench:cards: what the social cards of many essays cost when all are new, and when none is,
// beside a floor: the same pictures painted and saved by sharp alone, two at a time.
//
//   npm run bench:cards -- 1000      essays

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { layOut } from "../../src/cards/draw-card.ts";
import { exampleImages } from "./example-images.ts";
import type { Cost } from "./print-cost.ts";

const [essays = 1000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "bench-cards-"));
try {
  const drawings = join(folder, "svg");
  mkdirSync(drawings);
  for (const [index, { card }] of exampleImages(essays).entries()) {
    writeFileSync(join(drawings, `${index}.svg`), (await layOut(card)).svg);
  }
  say(`${essays} cards, ${process.version}, ${availableParallelism()} cores`);
  const floor = run("floor", "tests/bench/cards-floor.ts", drawings);
  const cold = run("cold", "tests/bench/cards-once.ts", String(essays));
  run("warm", "tests/bench/cards-once.ts", String(essays));
  say(`  cold is ${(cold.cpu / floor.cpu).toFixed(2)} times the floor, by CPU`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a script in a process of its own, with a folder to write to. */
function run(name: string, script: string, argument: string): Cost {
  const start = performance.now();
  const args = [script, argument, join(folder, "output")];
  const cost: Cost = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  const seconds = (performance.now() - start) / 1000;
  say(
    `  ${name} ${seconds.toFixed(2)} s, ${cost.cpu.toFixed(2)} s of CPU (${(cost.cpu / seconds).toFixed(2)} cores), ${cost.memory} MB`,
  );
  return cost;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
