// Words as they are compared when it does not matter how carefully they are spelt.

/**
 * Small letters without accents and apostrophes, each letter once where it is doubled or leant on.
 * Figures and signs that stand for letters are those letters, and words that only give weight to
 * others are left out.
 */
export function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘`´]/gu, "")
    .split(/[^\p{L}\p{N}@$]+/u)
    .map((word) => (/\p{L}/u.test(word) ? word.replace(/[013457@$]/g, asLetter) : word))
    .filter((word) => word !== "" && !fillers.has(word))
    .map(once);
}

/** Without spaces; where one word ends with the letter that the next begins with, it stands once too. */
export function joinedWords(words: readonly string[]): string {
  return once(words.join(""));
}

function once(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}

const fillers = new Set(["actually", "even", "fucking", "just", "really", "so"]);

function asLetter(sign: string): string {
  return letters.get(sign) ?? sign;
}

const letters = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["@", "a"],
  ["$", "s"],
]);
