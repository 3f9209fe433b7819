// Texts with the shape of English prose, the same each time: for measuring, not for reading.

import { randomFrom } from "../../src/threads/random.ts";

const grammar =
  "the of and to a in that it is was for as with his he be on by at i this had not".split(" ");
const syllables = ["ba", "den", "ko", "lir", "mo", "nes", "pa", "ri", "sol", "tu", "ven", "wa"];
const subjects = 40;

/**
 * Gives one text after the other. More than half of the words hold sentences together; the
 * others are drawn by Zipf's law from 20,000, one in five of them from those of the text's subject,
 * so that texts of 600 words hold about 200 different ones, as the essays of this site do.
 */
export function randomTexts(wordsOfEach: number): () => string {
  const random = randomFrom("texts");
  return () => {
    const subject = Math.floor(random() * subjects);
    return Array.from({ length: wordsOfEach }, () =>
      random() < 0.57
        ? grammar[Math.floor(random() * grammar.length)]
        : word(Math.floor(20_000 ** random()), random() < 0.2 ? subject + 1 : 0),
    ).join(" ");
  };
}

/** @param kind 0 for words that all subjects use */
function word(rank: number, kind: number): string {
  let text = "";
  for (let rest = rank * (subjects + 1) + kind; rest > 0; rest = Math.floor(rest / 12)) {
    text += syllables[rest % 12];
  }
  return text;
}
