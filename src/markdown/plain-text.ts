// A text for matching phrases: whatever a writer's keyboard or editor made of an apostrophe, a dash
// or a space, there is one form of each.

export interface PlainText {
  readonly text: string;
  /** For each character, where it stood. */
  readonly indexes: readonly number[];
}

const forms: ReadonlyMap<string, string> = new Map([
  ...[..."‘’‚‛ʼ′＇`´"].map((mark) => [mark, "'"] as const),
  ...[..."“”„‟«»＂"].map((mark) => [mark, '"'] as const),
  ...[..."‐‑‒–—−"].map((dash) => [dash, "-"] as const),
  ["…", "."],
]);
const unseen = /[\u00AD\u200B-\u200F\u2060\u2066-\u2069\u202A-\u202E\uFEFF]/;

/** Runs of white space become one space; what takes no room is left out; case stays. */
export function plainText(written: string): PlainText {
  const indexes: number[] = [];
  let text = "";
  // Asking the growing text for its end would copy all of it, each time.
  let last = " ";
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if (unseen.test(character)) continue;
    const form = /\s/.test(character) ? " " : (forms.get(character) ?? character);
    if (form === " " && last === " ") continue;
    text += form;
    last = form;
    indexes.push(index);
  }
  return text.endsWith(" ") ? { text: text.slice(0, -1), indexes } : { text, indexes };
}
