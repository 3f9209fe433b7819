// npm run bench: builds generated sites in processes of their own and prints what that cost, beside a
// floor that the same machine reached in the same run.
//
//   npm run bench -- 100 1000 5000 10000      how many essays; 1000 unless told

import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slugOf, writeCorpus } from "./corpus.ts";
import { firstDifference } from "./first-difference.ts";
import type { Cost } from "./print-cost.ts";
import { scriptFlags } from "./script-flags.ts";
import { stageTimes } from "./stage-times.ts";

/** Mean number of words of an essay. */
const words = 600;
/** The others cost as much each. */
const cardsDrawn = 30;
const sizes = process.argv.slice(2).map(Number);
/** In memory where the system has such a place: how fast a disk takes files is not the question. */
const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "bench-"));
const content = join(folder, "content");
const output = join(folder, "output");
/** What builds leave for those after them. */
const kept = join(folder, "kept");

try {
  say(`essays of about ${words} words, ${process.version}`);
  let before: { readonly essays: number; readonly cpu: number } | undefined;
  for (const essays of sizes.length > 0 ? sizes : [1000]) {
    rmSync(content, { recursive: true, force: true });
    writeCorpus(content, { essays, words });
    const { cpu } = measure(essays);
    if (before) {
      const growth = Math.log(cpu / before.cpu) / Math.log(essays / before.essays);
      say(
        `  ${(cpu / before.cpu).toFixed(1)} times ${before.essays}: exponent ${growth.toFixed(2)}`,
      );
    }
    before = { essays, cpu };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Of as many rounds as take some seconds, the one that cost least. */
function measure(essays: number): Cost {
  const rounds = Array.from({ length: essays > 2000 ? 1 : 3 }, () => ({
    floor: run("tests/bench/floor.ts", []),
    build: coldBuild(),
    later: laterBuild(),
  }));
  checkBytes();
  const floor = least(rounds.map((round) => round.floor));
  const build = least(rounds.map((round) => round.build));
  const later = least(rounds.map((round) => round.later));
  say(`${essays.toLocaleString("en")} essays`);
  show("floor", floor, essays);
  show("build", build, essays);
  show("build after another", later, essays);
  say(`  ratio to the floor ${(build.cpu / floor.cpu).toFixed(2)}, by CPU`);
  say(`  one essay changed: ${(later.cpu / build.cpu).toFixed(2)} of the first, same bytes`);
  showStages(build);
  showApart(essays);
  return build;
}

function coldBuild(): Cost {
  rmSync(kept, { recursive: true, force: true });
  return run("tests/bench/build-once.ts", scriptFlags("build"));
}

/** One essay has changed since. */
function laterBuild(): Cost {
  appendFileSync(join(content, "essays", `${slugOf(0)}.md`), "\nSomebody had more to say.\n");
  return run("tests/bench/build-once.ts", scriptFlags("build"));
}

/** The last build must have made what one without an earlier makes. */
function checkBytes(): void {
  const later = join(folder, "later");
  renameSync(output, later);
  coldBuild();
  const difference = firstDifference(output, later);
  rmSync(later, { recursive: true });
  if (difference !== undefined) throw new Error(`a build after another differs in ${difference}`);
}

function least(costs: readonly Cost[]): Cost {
  return costs.reduce((one, other) => (other.cpu < one.cpu ? other : one));
}

function show(name: string, { cpu, wall, memory }: Cost, essays: number): void {
  const speed = Math.round(essays / wall);
  say(
    `  ${name} ${wall.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU, ${memory} MB, ${speed} essays a second`,
  );
}

/** The profile of one more build, which costs more; so its shares count and not its seconds. */
function showStages({ cpu }: Cost): void {
  const profiles = join(folder, "profiles");
  rmSync(kept, { recursive: true, force: true });
  run("tests/bench/build-once.ts", [
    ...scriptFlags("build"),
    ...["--cpu-prof", `--cpu-prof-dir=${profiles}`],
  ]);
  const [file = ""] = readdirSync(profiles);
  const times = stageTimes(JSON.parse(readFileSync(join(profiles, file), "utf8")));
  rmSync(profiles, { recursive: true });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  for (const [stage, time] of [...times].sort(([, one], [, other]) => other - one)) {
    say(`    ${stage.padEnd(22)}${((time / all) * cpu).toFixed(2).padStart(7)} s`);
  }
}

function showApart(essays: number): void {
  const args = ["tests/bench/apart-once.ts", content, output, String(cardsDrawn)];
  const { search, cards, images, imageCount } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
  rmSync(output, { recursive: true, force: true });
  const eachCard = ((cards / Math.min(cardsDrawn, essays + 1)) * 1000).toFixed(0);
  say(
    `  apart: search index ${search.toFixed(2)} s of CPU, ${eachCard} ms a card, ${imageCount} images ${images.toFixed(2)} s`,
  );
}

/** Leaves what it makes to be looked at. */
function run(script: string, flags: readonly string[]): Cost {
  rmSync(output, { recursive: true, force: true });
  const args = [...flags, script, content, output, kept];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
