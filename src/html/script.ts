// Elements that hold code: the one exception to the rule that nothing is put into a script.

import { jsonText } from "./json.ts";
import { type Html, trusted } from "./markup.ts";

/**
 * A script element with code of ours in it.
 *
 * @throws {TypeError} for code that would end the element or hide its end (HTML, 13.1.2.4)
 */
export function scriptElement(code: string): Html {
  if (/<(?:!--|\/?script)/i.test(code)) throw new TypeError("this code would end its own element");
  return trusted(`<script>${code}</script>`);
}

/**
 * Data about the page, for programs that read it. It is never run, so policies need not name it,
 * and as JSON without any `<` it cannot end its element.
 */
export function dataElement(value: object): Html {
  return trusted(`<script type="application/ld+json">${jsonText(value)}</script>`);
}
