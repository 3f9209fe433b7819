// Writes generated essays: of all lengths, with headings, lists, quotations, asides, sources and
// links to each other, as writers use them.

import { slugOf } from "./corpus.ts";
import { inventedWord, reworded } from "./invented-words.ts";
import { modelSentences } from "./model-sentences.ts";

/** Ids of the site's data. */
export interface Known {
  readonly topics: readonly string[];
  readonly references: readonly string[];
}

type Random = () => number;

/** @returns gives the file of an essay by its number; one in twenty is about bereavement */
export function essayWriter({ topics, references }: Known, meanWords: number) {
  const { plain, hard } = modelSentences();
  return (number: number, random: Random): string => {
    const isHard = number % 20 === 7;
    const topic = Math.floor(random() * topics.length);
    const pick = <Item>(items: readonly Item[]): Item | undefined =>
      items[Math.floor(random() * items.length)];
    const sentence = (): string => {
      const model = pick(isHard && random() < 0.3 ? hard : plain) ?? "";
      return reworded(model, topic, random);
    };
    const aside = () => [
      () =>
        ` See [${sentence().slice(0, -1).replace(/["']/g, "")}](/essays/${slugOf(Math.floor(random() * (number + 1)))}/).`,
      () => ` It is *known* [@${pick(references)}].`,
      () => ` [A study](https://doi.org/10.1000/${number}) says more.`,
    ];
    const paragraph = (): string => {
      const count = 2 + Math.floor(random() * 5);
      const text = Array.from({ length: count }, sentence).join(" ");
      return random() < 0.25 ? `${text}${pick(aside())?.() ?? ""}` : text;
    };
    const block = (): string => {
      const kind = random();
      if (kind < 0.06) return Array.from({ length: 4 }, () => `- ${sentence()}`).join("\n");
      if (kind < 0.1) return `> ${paragraph()}`;
      if (kind < 0.14) return `::: try\n${paragraph()}\n:::`;
      return paragraph();
    };
    return [
      frontMatter(number, { topics, topic, isHard, random, sentence }),
      ...body(meanWords * (0.4 + 1.2 * random()), block, () => inventedWord(topic, random)),
    ].join("\n\n");
  };
}

interface Front {
  readonly topics: readonly string[];
  readonly topic: number;
  readonly isHard: boolean;
  readonly random: Random;
  readonly sentence: () => string;
}

function frontMatter(number: number, { topics, topic, isHard, random, sentence }: Front): string {
  const day = new Date(Date.UTC(2016, 0, 1) + number * 7 * 3_600_000).toISOString().slice(0, 10);
  const word = () => inventedWord(topic, random);
  const others = Math.floor(random() * 3);
  const chosen = Array.from(
    { length: 1 + others },
    (_, index) => topics[(topic + index * 3) % topics.length],
  );
  return `---
title: "Essay ${number}: ${word()} and ${word()}"
description: A generated essay about ${word()}, ${word()} and ${word()}, long enough.
date: ${day}
topics: [${[...new Set(chosen)].join(", ")}]
${isHard ? `sensitive: [bereavement]\ncontentNote: This essay speaks about grief after a death.\n` : ""}keyPoints:
${["First", "Then", "Last"].map((when) => `  - ${JSON.stringify(`${when}: ${sentence()}`)}`).join("\n")}
---`;
}

/** Sections of about 200 words, until there are as many as wanted. */
function body(words: number, block: () => string, word: () => string): string[] {
  const blocks: string[] = [];
  let sinceHeading = 0;
  for (let written = 0; written < words; ) {
    if (sinceHeading > 200) {
      blocks.push(`## On ${word()} and ${word()} ${blocks.length}`);
      sinceHeading = 0;
    }
    const text = block();
    const count = text.split(" ").length;
    blocks.push(text);
    written += count;
    sinceHeading += count;
  }
  return [...blocks, ""];
}
