// Makes a site of many essays, the same each time: for measuring, not for reading.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomFrom } from "../../src/threads/random.ts";

const topics = ["connection", "listening", "support-networks", "kindness", "gratitude"];
const references = ["holt-lunstad-2010", "who-2025", "curry-2018", "cregg-2021"];
const syllables = ["ba", "den", "ko", "lir", "mo", "nes", "pa", "ri", "sol", "tu", "ven", "wa"];

export interface CorpusOptions {
  readonly essays: number;
  /** Mean number of words of an essay. */
  readonly words: number;
}

/**
 * Writes `content/` into a folder: the data and pages of the real site, and generated essays.
 *
 * Words are drawn by Zipf's law, each topic preferring some of its own, so that the vocabulary
 * grows with the corpus as it does in real text.
 */
export function writeCorpus(folder: string, { essays, words }: CorpusOptions): void {
  for (const part of ["data", "pages"]) {
    cpSync(join("content", part), join(folder, part), { recursive: true });
  }
  // It names essays of the real site to begin with.
  const site = join(folder, "data/site.yaml");
  writeFileSync(site, readFileSync(site, "utf8").replace(/^startHere:.*\n/m, ""));
  mkdirSync(join(folder, "essays"), { recursive: true });
  const random = randomFrom("corpus");
  for (let number = 0; number < essays; number += 1) {
    writeFileSync(join(folder, "essays", `${slugOf(number)}.md`), essay(number, words, random));
  }
}

function slugOf(number: number): string {
  return `essay-${String(number).padStart(5, "0")}`;
}

function essay(number: number, meanWords: number, random: () => number): string {
  const topic = number % topics.length;
  const length = Math.round(meanWords * (0.5 + random()));
  const day = new Date(Date.UTC(2016, 0, 1) + number * 7 * 3_600_000).toISOString().slice(0, 10);
  const sections = Array.from({ length: 5 }, (_, index) => {
    const paragraphs = Array.from({ length: 4 }, () => paragraph(length / 20, topic, random));
    return `## Section ${index + 1} of ${word(topic, random)}\n\n${paragraphs.join("\n\n")}`;
  });
  const other = slugOf(Math.floor(random() * (number + 1)));
  return `---
title: "Essay ${number}: ${word(topic, random)} and ${word(topic, random)}"
description: A generated essay about ${word(topic, random)}, ${word(topic, random)} and ${word(topic, random)}, long enough.
date: ${day}
topics: [${topics[topic]}, ${topics[(topic + 1) % topics.length]}]
---

See [another essay](/essays/${other}/), "quoted" *here* [@${references[number % references.length]}].

${sections.join("\n\n")}
`;
}

function paragraph(words: number, topic: number, random: () => number): string {
  return `${Array.from({ length: Math.max(3, Math.round(words)) }, () => word(topic, random)).join(" ")}.`;
}

/** The word of a rank drawn by Zipf's law; one in five belongs to the topic. */
function word(topic: number, random: () => number): string {
  const rank = Math.floor(20_000 ** random());
  const own = random() < 0.2 ? topic + 1 : 0;
  let text = syllables[own] ?? "";
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) {
    text += syllables[rest % syllables.length];
  }
  return text;
}
