// Pages that readers could go to and that a release would take away: each is a link somewhere, a
// bookmark, a line in somebody's notes.

import { type Problem, problemAt } from "../../content/problem.ts";
import { quoted } from "../../content/quoted.ts";
import { urlOf } from "../gates/resolve-address.ts";
import { isPage, type Manifest } from "./manifest.ts";
import type { ManifestReading } from "./read-manifest.ts";

export interface DropOptions {
  /** How problems name the manifest of the live site. */
  readonly file: string;
  /** Addresses that are given up on purpose. */
  readonly givenUp: ReadonlySet<string>;
}

/**
 * The addresses of the live site that have no page in the next one. Redirects and the notes of
 * withdrawn essays are pages.
 */
export function droppedAddresses(live: Manifest, next: Manifest): string[] {
  return [...live.keys()]
    .filter((path) => isPage(path) && !next.has(path) && !isPartOfShorterList(path, next))
    .map(urlOf);
}

/** A problem for each that nobody has given up. */
export function dropProblems(
  { manifest: live, lines }: Pick<ManifestReading, "manifest" | "lines">,
  next: Manifest,
  { file, givenUp }: DropOptions,
): Problem[] {
  const lineOf = new Map([...lines].map(([path, line]) => [urlOf(path), line]));
  return droppedAddresses(live, next)
    .filter((address) => !givenUp.has(address))
    .map((address) =>
      problemAt(
        file,
        { line: lineOf.get(address) ?? 1, column: 1 },
        {
          rule: "address/dropped",
          message: `${quoted(address)} is live, and this site has no page for it`,
          hint: "bring the page back, make the address an alias of an essay, or give it up in content/addresses.gone",
        },
      ),
    );
}

/** What a list holds moves between its pages; its first page is the address that is promised. */
function isPartOfShorterList(path: string, next: Manifest): boolean {
  const [, list] = /^(.*)page\/\d+\/index\.html$/.exec(path) ?? [];
  return list !== undefined && next.has(`${list}index.html`);
}
