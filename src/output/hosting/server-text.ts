// Texts in the configuration files of servers.

/**
 * A text in quotes, as nginx, Caddy and Apache read them.
 *
 * @throws {RangeError} when it holds what one of them would read as something else
 */
export function quotedText(text: string): string {
  // A variable or an environment variable, a placeholder, an escape, the end.
  if (/["\\${}%\p{Cc}]/u.test(text)) throw new RangeError(`a server would misread ${text}`);
  return `"${text}"`;
}

/** Lines, each further in by so many tabs; empty ones stay empty. */
export function indented(lines: readonly string[], depth = 1): string {
  const tabs = "\t".repeat(depth);
  return lines.map((line) => (line === "" ? "\n" : `${tabs}${line}\n`)).join("");
}
