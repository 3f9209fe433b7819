// Markup as a type: a string that may stand in a page as it is. Private to src/html.

// Registered by name so that two copies of this module (Eleventy loads templates by its own
// import) know each other's markup. Nothing read from YAML, JSON or Markdown can carry a symbol.
const isMarkup = Symbol.for("common-thread.markup");

/** Markup that may stand in a page as it is. Made by the `html` tag and by `raw` only. */
export interface Html {
  readonly [isMarkup]: true;
  toString(): string;
}

/** Marks a string as markup, without escaping. */
export function trusted(markup: string): Html {
  return Object.freeze({ [isMarkup]: true as const, toString: () => markup });
}

/** The same of UTF-8, which becomes a string when it is asked for: one that waits takes more room. */
export function trustedBytes(markup: Uint8Array): Html {
  return Object.freeze({ [isMarkup]: true as const, toString: () => decoder.decode(markup) });
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whether a value is markup. */
export function isHtml(value: unknown): value is Html {
  return typeof value === "object" && value !== null && isMarkup in value;
}
