// What mending a slip of the pen changes: the suggestions should stay as they are.

import { createRelatedEssays, type Related } from "../../src/related/related-essays.ts";
import { randomFrom } from "../../src/threads/random.ts";
import type { LinkedText } from "./link-corpus.ts";
import { documentsOf } from "./rank-texts.ts";

export interface Stability {
  /** How many slips were made, each in another text and by itself. */
  readonly slips: number;
  /** The share of texts with the slip that got the same three suggestions in the same order. */
  readonly own: number;
  /** The share of all other texts that did. */
  readonly others: number;
}

/** Swaps two letters of one word in each of some texts, one text at a time. */
export function stability(texts: readonly LinkedText[], most = 50): Stability {
  const random = randomFrom("slips");
  const relate = createRelatedEssays();
  const documents = documentsOf(texts);
  const before = relate(documents);
  const slips = Math.min(most, texts.length);
  let [own, others] = [0, 0];
  for (let slip = 0; slip < slips; slip += 1) {
    const index = Math.floor((slip * texts.length) / slips);
    const mended = documentsOf(
      texts.slice(index, index + 1).map((text) => ({ ...text, body: slipped(text.body, random) })),
    );
    const after = relate(documents.toSpliced(index, 1, ...mended));
    for (const { id } of documents) {
      if (ids(before, id) !== ids(after, id)) continue;
      if (id === documents[index]?.id) own += 1;
      else others += 1;
    }
  }
  return { slips, own: own / slips, others: others / slips / Math.max(1, texts.length - 1) };
}

function ids(related: Related, id: string): string {
  return (related.get(id) ?? []).map((each) => each.id).join();
}

/** The text with two letters of one long word in the other order. */
function slipped(text: string, random: () => number): string {
  const found = [...text.matchAll(/\b[a-z]{5,}\b/g)];
  const { 0: word = "", index = 0 } = found[Math.floor(random() * found.length)] ?? {};
  const wrong = `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`;
  return text.slice(0, index) + wrong + text.slice(index + word.length);
}
