// Readable ids from headings, in any script.

/**
 * The id for a text: its words in lower case, with hyphens between. Letters of every script stay
 * (`Schlaf & Ängste` → `schlaf-ängste`, `深呼吸` → `深呼吸`); apostrophes vanish (`don't` → `dont`).
 * A text without letters and digits gives `section`.
 */
export function slug(text: string): string {
  const words = text.toLowerCase().replace(vanishing, "").normalize("NFC").match(word);
  return words?.join("-") ?? "section";
}

// Besides apostrophes, what nobody sees and nobody can type: soft hyphens, joiners, marks of
// direction, and the selectors that turn `☕` into an emoji.
const vanishing = /['’ʼ\p{Cf}\p{Variation_Selector}]/gu;

// A mark without a letter to stand on is no word.
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
