// The `html` tag: markup as template literals in which every value is escaped unless it is markup already.
//
// Rules for authors of layouts: always quote attributes; never interpolate into a tag name, a
// script or a style element; addresses come from urls.ts.

import { type Html, isHtml, trusted } from "./markup.ts";

export type { Html } from "./markup.ts";

/** What may stand between the braces of an `html` template. */
export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Tag for markup, HTML and XML alike: escapes strings, prints numbers, drops `null`, `undefined`
 * and `false`, joins arrays, and passes on what is {@link Html} already.
 *
 * @example
 * html`<h1>${"a < b"}</h1>`.toString() // <h1>a &lt; b</h1>
 * @throws {TypeError} for any other kind of value
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? "";
  for (let index = 0; index < values.length; index += 1) {
    markup += render(values[index]) + (strings[index + 1] ?? "");
  }
  return trusted(markup);
}

/**
 * Escapes text for element content and for quoted attributes, in HTML and in XML.
 *
 * Most control characters and lone surrogates are not allowed in XML even as references
 * (XML 1.0, section 2.2), so they become U+FFFD.
 */
export function escapeText(text: string): string {
  // Most texts have nothing to be escaped.
  if (!unsafeOrSurrogate.test(text)) return text;
  return text.toWellFormed().replace(unsafe, (character) => escapes.get(character) ?? "\uFFFD");
}

const escapes: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const unsafe = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const unsafeOrSurrogate = new RegExp(`${unsafe.source}|[\\uD800-\\uDFFF]`);

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (isHtml(value)) return value.toString();
  if (Array.isArray(value)) return value.map(render).join("");
  throw new TypeError(`html: cannot print a value of type ${typeof value}`);
}
