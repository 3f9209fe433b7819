// npm run bench:preview: how long a writer waits between saving and seeing, on a large site.
//
//   node tests/bench/preview-latency.ts 1000 600      essays, mean words
//
// Times run from the write of the file until the page has been written anew and open pages were
// told to load again.

import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ContentCache } from "../../src/content/content-cache.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { writeCorpus } from "./corpus.ts";

const [essays = 1000, words = 600] = process.argv.slice(2).map(Number);
const rounds = 15;
/** Milliseconds between two edits: no writer saves more often. */
const rest = 400;
const slug = `essay-${String(Math.floor(essays / 2)).padStart(5, "0")}`;
const folder = mkdtempSync(join(tmpdir(), "preview-latency-"));
const essayFile = join(folder, `content/essays/${slug}.md`);
const siteFile = join(folder, "content/data/site.yaml");
const page = (path: string) => join(folder, ".cache/preview", path, "index.html");
let marks = 0;
let preview: ChildProcess | undefined;

try {
  for (const path of [".eleventy.ts", "package.json", "layouts", "src"]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeCorpus(join(folder, "content"), { essays, words });
  say(`${essays} essays of about ${words} words, ${process.version}, ${rounds} edits each`);
  await measurePreview();
  measureLoading();
} finally {
  preview?.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function measurePreview(): Promise<void> {
  const started = performance.now();
  const { address, reloads } = await startPreview();
  say(`  first pages after ${(performance.now() - started).toFixed(0)} ms`);
  const socket = new WebSocket(address);
  await new Promise((opened) => socket.addEventListener("open", opened));
  socket.addEventListener("message", ({ data }) => {
    if (String(data).includes("reload")) reloads.forEach((tell) => void tell());
  });
  await pause(2000);
  const edits = { "body edit": editBody, "title edit": editTitle };
  const saves = { "in place": writeFileSync, "by renaming": saveBeside };
  for (const [what, edit] of Object.entries(edits)) {
    for (const [how, save] of Object.entries(saves)) {
      const name = `${what}, saved ${how}`;
      print(name, await timesOf(essayFile, edit, save, reloads));
    }
  }
  // The worst case: every page shows it.
  print("title of the site", await timesOf(siteFile, editTitle, writeFileSync, reloads));
  socket.close();
}

async function timesOf(
  file: string,
  edit: (text: string, mark: string) => string,
  save: (file: string, text: string) => void,
  reloads: Set<() => void>,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await pause(rest);
    marks += 1;
    const mark = `mark${marks}x`;
    const text = edit(readFileSync(file, "utf8"), mark);
    times.push(await timeOf(() => save(file, text), mark, reloads));
  }
  return times;
}

async function startPreview() {
  const reloads = new Set<() => void>();
  const child = spawn(process.execPath, ["src/cli/preview.ts"], {
    cwd: folder,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  preview = child;
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
  });
  while (!/localhost:\d+/.test(printed) || !has(page(`essays/${slug}`), "</html>")) await pause(10);
  const port = /localhost:(\d+)/.exec(printed)?.[1];
  return { address: `ws://127.0.0.1:${port}`, reloads };
}

/** Milliseconds from a save until the essay's page holds a mark and a reload was sent. */
function timeOf(save: () => void, mark: string, reloads: Set<() => void>): Promise<number> {
  return new Promise((done) => {
    const started = performance.now();
    const look = () => {
      const time = performance.now() - started;
      if (!has(page(`essays/${slug}`), mark)) return;
      reloads.delete(look);
      done(time);
    };
    reloads.add(look);
    save();
  });
}

/** The part of the work that is reading, checking and joining, in this process. */
function measureLoading(): void {
  const cache = new ContentCache();
  const load = () =>
    loadPublication({ folder: join(folder, "content"), now: Date.now(), preview: true, cache });
  load();
  const times = Array.from({ length: rounds }, (_, round) => {
    writeFileSync(essayFile, editBody(readFileSync(essayFile, "utf8"), `load${round}`));
    const started = performance.now();
    load();
    return performance.now() - started;
  });
  print("of that, loading the content", times);
}

function editBody(text: string, mark: string): string {
  return `${text}\nThe word ${mark} is new.\n`;
}

function editTitle(text: string, mark: string): string {
  return text.replace(/^title: .*$/m, `title: "Title ${mark}"`);
}

function saveBeside(file: string, text: string): void {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
}

function has(file: string, text: string): boolean {
  try {
    return readFileSync(file, "utf8").includes(text);
  } catch {
    return false;
  }
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (time = Number.NaN) => time.toFixed(0).padStart(5);
  const median = shown(sorted[Math.floor(sorted.length / 2)]);
  say(
    `  ${what.padEnd(32)} median${median} ms, min${shown(sorted[0])}, max${shown(sorted.at(-1))}`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
