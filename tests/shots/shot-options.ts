// What `npm run shots` is asked for: each word says by its form what it is.

export type Scheme = "light" | "dark";

export interface ShotOptions {
  /** Where the pictures go. @default ".cache/shots" */
  readonly folder: string;
  /** How the names of the pages begin; nothing asks for one page of every kind. */
  readonly page?: string;
  readonly widths: readonly number[];
  readonly schemes: readonly Scheme[];
}

/**
 * Numbers are widths, `light` and `dark` schemes, what begins with a dot or holds a slash is the
 * folder, and any other word is the page, also 404.
 *
 * @throws {Error} when two words ask for two folders or two pages
 */
export function readShotOptions(words: readonly string[]): ShotOptions {
  const widths: number[] = [];
  const schemes: Scheme[] = [];
  const folders: string[] = [];
  const pages: string[] = [];
  for (const word of words) {
    if (/^\d+$/.test(word) && word !== "404") widths.push(Number(word));
    else if (word === "light" || word === "dark") schemes.push(word);
    else if (/^\.|[/\\]/.test(word)) folders.push(word);
    else pages.push(word);
  }
  const page = atMostOne("page", pages);
  return {
    folder: atMostOne("folder", folders) ?? ".cache/shots",
    ...(page === undefined ? {} : { page }),
    widths: widths.length > 0 ? widths : [360, 768, 1280],
    schemes: schemes.length > 0 ? schemes : ["light", "dark"],
  };
}

function atMostOne(what: string, words: readonly string[]): string | undefined {
  if (words.length > 1) throw new Error(`one ${what} at a time, not ${words.join(" and ")}`);
  return words[0];
}
