// The files that pages use besides their content: styles, fonts and scripts.

import type { SiteCards } from "../cards/site-cards.ts";
import type { ThreadColours } from "../threads/thread-colours.ts";
import {
  type InlineScript,
  makeInlineScript,
  makeScript,
  makeWorker,
  type Script,
} from "./scripts.ts";
import { makeStylesheet, type Stylesheet } from "./stylesheet.ts";

export interface Assets {
  readonly stylesheet: Stylesheet;
  /** Root path of the font that every page needs at once. */
  readonly fontUrl: string;
  /** Root paths of the fonts for Latin letters, of every kind that a reader can choose. */
  readonly latinFonts: readonly string[];
  readonly scripts: readonly Script[];
  /** Applies what the reader has set before anything is drawn. */
  readonly headScript: InlineScript;
  /** The pictures that other sites show beside links to ours. */
  readonly cards: SiteCards;
}

/** A topic, as far as its colours are concerned. */
export interface Thread {
  readonly id: string;
  readonly thread: ThreadColours;
}

const scriptNames = [
  "help-country",
  "keep-essay",
  "kept-essays",
  "leave",
  "listen",
  "reading-settings",
  "search",
] as const;

/**
 * @param threads the topics that pages show
 * @throws {Error} naming file and place when a style sheet or a script is not valid
 */
export function makeAssets(threads: readonly Thread[], cards: SiteCards): Assets {
  const stylesheet = makeStylesheet("layouts/styles/main.css", threadStyles(threads));
  const font = stylesheet.files.find(({ from }) =>
    from.endsWith("literata-latin-wght-normal.woff2"),
  );
  if (!font) throw new Error("layouts/styles: no style sheet uses the font of the text");
  const latinFonts = stylesheet.files
    .filter(({ from }) => from.includes("-latin-wght-"))
    .map(({ url }) => url);
  scripts ??= [
    ...scriptNames.map((name) => makeScript(`src/client/${name}.ts`)),
    makeWorker("src/client/service-worker.ts"),
  ];
  headScript ??= makeInlineScript("src/client/apply-settings.ts");
  // Frozen, because Eleventy copies other plain objects deeply for every page.
  return Object.freeze({ stylesheet, fontUrl: font.url, latinFonts, scripts, headScript, cards });
}

// Made once: the preview is started again when TypeScript changes.
let scripts: readonly Script[] | undefined;
let headScript: InlineScript | undefined;

/** Each topic's colour, for everything that is drawn in its thread. */
function threadStyles(threads: readonly Thread[]): string {
  return threads
    .map(
      ({ id, thread: { light, dark } }) => `.thread-${id}{--thread:light-dark(${light},${dark})}`,
    )
    .join("");
}
