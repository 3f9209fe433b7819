// One small style sheet from many readable ones.

import { createHash } from "node:crypto";
import { bundle } from "lightningcss";

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
  const css = bundle({ filename: file, minify: true }).code.toString();
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 10);
  return { url: `/assets/style.${hash}.css`, css };
}
