// Makes a site of many essays, the same each time: for measuring, not for reading.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { randomFrom } from "../../src/threads/random.ts";
import { essayWriter } from "./essay-writer.ts";

export interface CorpusOptions {
  readonly essays: number;
  /** Mean number of words of an essay. */
  readonly words: number;
}

/** Writes `content/` into a folder: the data and pages of the real site, and generated essays. */
export function writeCorpus(folder: string, { essays, words }: CorpusOptions): void {
  for (const part of ["data", "pages"]) {
    cpSync(join("content", part), join(folder, part), { recursive: true });
  }
  // It names essays of the real site to begin with.
  const site = join(folder, "data/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^(?:startHere|helping):.*\n/gm, ""));
  const idsIn = (name: string) =>
    Object.keys(parse(readFileSync(join(folder, `data/${name}.yaml`), "utf8")));
  const essay = essayWriter({ topics: idsIn("topics"), references: idsIn("references") }, words);
  mkdirSync(join(folder, "essays"), { recursive: true });
  const random = randomFrom("corpus");
  for (let number = 0; number < essays; number += 1) {
    writeFileSync(join(folder, "essays", `${slugOf(number)}.md`), essay(number, random));
  }
}

export function slugOf(number: number): string {
  return `essay-${String(number).padStart(5, "0")}`;
}
