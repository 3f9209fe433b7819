// Which paths of the site a rule is for, in a form that every host's own language can say.

/**
 * A root path without the base path. `*` stands for one segment that is not empty, `**` at the end
 * for whatever follows, also through folders.
 */
export type PathPattern = `/${string}`;

const special = /[.*+?^${}()|[\]\\]/g;

/** Takes every character of a text for itself in a regular expression. */
export function escaped(text: string): string {
  return text.replace(special, "\\$&");
}

/** The source of a regular expression for the paths below a base path, to be anchored at both ends. */
export function patternSource(pattern: PathPattern, basePath: string): string {
  return escaped(basePath + pattern.slice(1))
    .replaceAll("\\*\\*", ".*")
    .replaceAll("\\*", "[^/]+");
}
