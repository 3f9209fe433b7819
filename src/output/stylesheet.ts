// One small style sheet from many readable ones.

import { createHash } from "node:crypto";
import { bundle } from "lightningcss";
import { z } from "zod";

export interface Stylesheet {
  /** Root path; changes with the content, so that browsers may keep the file for ever. */
  readonly url: string;
  readonly css: string;
}

/**
 * Puts a style sheet and what it imports into one, without white space.
 *
 * @param file path of the style sheet
 * @throws {Error} naming file and place when a style sheet is missing or not valid CSS
 */
export function makeStylesheet(file: string): Stylesheet {
  const css = join(file);
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 10);
  return { url: `/assets/style.${hash}.css`, css };
}

function join(file: string): string {
  try {
    return bundle({ filename: file, minify: true }).code.toString();
  } catch (error) {
    // Lightning CSS tells the place beside its message.
    const { data: place } = placedError.safeParse(error);
    if (!place) throw error;
    const { fileName, loc, message } = place;
    throw new Error(`${fileName}:${loc.line}:${loc.column}: ${message}`, { cause: error });
  }
}

const placedError = z.object({
  message: z.string(),
  fileName: z.string(),
  loc: z.object({ line: z.number(), column: z.number() }),
});
