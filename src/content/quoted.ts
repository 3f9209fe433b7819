// The writer's own words within a message.

/** A value in backticks, cut when it is long. */
export function quoted(value: string): string {
  return `\`${value.length > longest ? `${value.slice(0, longest).toWellFormed()}…` : value}\``;
}

const longest = 60;
