// JSON that is safe inside markup.

/**
 * JSON text in which no `<` is left, so that it can stand in a file of its own and in a script
 * element alike. `JSON.stringify` already escapes lone surrogates.
 *
 * @param indent spaces for each level; 0 prints one line
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replaceAll("<", "\\u003c");
}
