// A vocabulary that has the shape of a real one: few words that come often, many that come once,
// each topic with some of its own, and the more of them the more there is to read.

const syllables = ["ba", "den", "ko", "lir", "mo", "nes", "pa", "ri", "sol", "tu", "ven", "wa"];

/** The word of a rank drawn by Zipf's law from 20,000; one in five belongs to the topic. */
export function inventedWord(topic: number, random: () => number): string {
  const rank = Math.floor(20_000 ** random());
  const own = random() < 0.2 ? topic + 1 : 0;
  let text = syllables[own % syllables.length] ?? "";
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) {
    text += syllables[rest % syllables.length];
  }
  return text;
}

/** A sentence with every other of its long words replaced. */
export function reworded(sentence: string, topic: number, random: () => number): string {
  return sentence.replace(/(?<![\p{L}'’-])\p{Ll}{6,}(?![\p{L}'’-])/gu, (word) =>
    random() < 0.5 ? inventedWord(topic, random) : word,
  );
}
