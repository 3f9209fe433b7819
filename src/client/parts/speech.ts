// What is spoken of a text, and by which voice.

/** As much of the browser's voices as the choice needs. */
export interface Voice {
  /** BCP 47 tag; Android writes `en_GB`. */
  readonly lang: string;
  /** Whether it speaks on the device itself. */
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice for a language. Only those of the device itself: others send the text away.
 *
 * @returns the one of the same region, else the device's own choice, else any of the language
 */
export function voiceFor<Some extends Voice>(
  voices: readonly Some[],
  lang: string,
): Some | undefined {
  const wanted = lang.toLowerCase();
  const [primary] = wanted.split("-");
  const own = voices
    .filter(({ localService }) => localService)
    .map((voice) => ({ voice, tag: voice.lang.toLowerCase().replaceAll("_", "-") }))
    .filter(({ tag }) => tag.split("-")[0] === primary);
  const found =
    own.find(({ tag }) => tag === wanted) ?? own.find(({ voice }) => voice.default) ?? own[0];
  return found?.voice;
}

/** Longer utterances are cut off by some voices after about fifteen seconds. */
const longest = 200;

/**
 * Cuts a text into pieces that are spoken one after the other: whole sentences where they are
 * short enough, else at spaces. No word is lost.
 */
export function utterances(text: string, lang: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  const flush = () => {
    if (piece.trim() !== "") pieces.push(piece.trim());
    piece = "";
  };
  for (const sentence of sentences(text.replace(/\s+/g, " "), lang)) {
    for (const part of sentence.length > longest ? sentence.split(/(?<= )/) : [sentence]) {
      if (piece.length + part.length > longest) flush();
      piece += part;
    }
  }
  flush();
  return pieces;
}

function sentences(text: string, lang: string): string[] {
  // Firefox knows it since version 125.
  if (!("Segmenter" in Intl)) return text.split(/(?<=[.!?…] )/);
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
