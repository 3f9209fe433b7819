// What the operating system refuses, in words that help.

/** Something about the place of the site; its message is all that needs to be said. */
export class OutputError extends Error {}

const troubles: Readonly<Record<string, readonly [what: string, then: string]>> = {
  ENOSPC: ["the disk is full", "free some space, then run the command again"],
  EDQUOT: ["your share of the disk is used up", "free some space, then run the command again"],
  EACCES: ["no permission", "change its owner or its mode, or run the command as its owner"],
  EPERM: ["no permission", "change its owner or its mode, or run the command as its owner"],
  EROFS: ["the file system is read-only", "work in a folder that can be written to"],
  EMFILE: ["too many files are open", "raise the limit, for example with `ulimit -n 4096`"],
};

/** Ports, processes and the watching of files have limits and rights of their own. */
const notOfFiles = /^(?:bind|connect|kill|listen|spawn|watch)/;

/**
 * One line that names the file and what to do, when an error comes from the file system.
 *
 * @param error anything that was thrown; the errors that it wraps are looked through as well
 * @param folder what to name when the system does not say which file it was
 */
export function fileTrouble(error: unknown, folder?: string): string | undefined {
  const chain = [...errorsWithin(error)];
  for (const one of chain) {
    const code = textAt(one, "code");
    const trouble = troubles[code];
    if (!trouble || notOfFiles.test(textAt(one, "syscall"))) continue;
    const [what, then] = trouble;
    // A rename is about two places, and the second is the one that cannot be written.
    const place = textAt(one, "dest") || textAt(one, "path") || placeIn(chain) || folder;
    return `${place ? `${place}: ` : ""}${what} (${code})\n    ${then}`;
  }
  return undefined;
}

/** Eleventy says `… writing to "./_site/a.html" …` where the system says nothing. */
function placeIn(chain: readonly object[]): string | undefined {
  return chain.map((one) => /writing to "([^"]+)"/.exec(textAt(one, "message"))?.[1]).find(Boolean);
}

function* errorsWithin(error: unknown, seen = new Set<unknown>()): Generator<object> {
  if (typeof error !== "object" || error === null || seen.has(error)) return;
  seen.add(error);
  yield error;
  for (const key of ["cause", "originalError", "errors"]) {
    const inner: unknown = Reflect.get(error, key);
    for (const one of Array.isArray(inner) ? inner : [inner]) yield* errorsWithin(one, seen);
  }
}

function textAt(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : "";
}

/** Whether an error has one of the given codes, such as `ENOENT`. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && codes.includes(textAt(error, "code"));
}
