// JSON that is safe inside markup.

/**
 * JSON text in which no `<` is left, so that it can stand in a file of its own and in a script
 * element alike. `JSON.stringify` already escapes lone surrogates.
 *
 * @param indent spaces for each level; 0 prints one line
 * @throws {TypeError} for what JSON has no words for, such as `undefined` or a function
 */
export function jsonText(value: unknown, indent = 0): string {
  const text: string | undefined = JSON.stringify(value, null, indent);
  if (text === undefined) throw new TypeError(`not a JSON value: ${typeof value}`);
  return text.replaceAll("<", "\\u003c");
}
