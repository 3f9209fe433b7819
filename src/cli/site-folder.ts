// Where the site is made and where it goes, and the mending of what a killed build has left.

import { fileTrouble, OutputError } from "../output/file-trouble.ts";
import { mendPublishing, type Output } from "../output/mend-publishing.ts";

/** Whoever serves the site serves `target`; everything else that is made is in `cache`. */
export const output: Output = { target: "_site", cache: ".cache" };

/** Where what is known of releases is kept. */
export const releases = ".cache/release";

const sentences = {
  finished: "A build was interrupted while it published: the new site is in its place now.",
  undone: "A build was interrupted while it published: the old site is back in its place.",
} as const;

/**
 * Every command begins with this, whatever it is for.
 *
 * @returns what there is to say about it; when mending fails, why: a build finds that again and
 * ends, and nobody else needs the site
 */
export function mendSite(): string | undefined {
  try {
    const mended = mendPublishing(output);
    return mended && sentences[mended];
  } catch (error) {
    const why = error instanceof OutputError ? error.message : fileTrouble(error);
    return `${output.target} could not be mended after an interrupted build: ${why ?? String(error)}`;
  }
}
