// What the gate has found, as problems of those who can mend it: at the writer's own words where
// they are the cause, else in the finished file.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, positionAt, problemAt, sortProblems } from "../../content/problem.ts";
import type { PageOrigin } from "../../content/publication.ts";
import type { FileFinding } from "./file-finding.ts";
import { urlOf } from "./resolve-address.ts";

export interface GateOptions {
  /** The folder of the finished files. */
  readonly folder: string;
  /** How problems name that folder. */
  readonly shownAs: string;
  /** The path of the home page, which comes before every root path. */
  readonly basePath: string;
  /** The writer's files behind pages, by root path. */
  readonly origins: ReadonlyMap<string, PageOrigin>;
  /** What is known to be wrong already. */
  readonly known: readonly Problem[];
}

/**
 * One problem for each cause. What many files have in common, such as a link in the footer, is
 * told once, with their number; a link of an essay is told where it is written, not again for each
 * list and feed that shows it.
 */
export function gateProblems(findings: readonly FileFinding[], options: GateOptions): Problem[] {
  const causes = Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`);
  const told = new Set(options.known.map(placeOf));
  const problems = [...causes.values()].flatMap((alike) => {
    const written = alike.flatMap((finding) => asWritten(finding, options));
    if (written.length === 0) return inFinishedFile(alike, options);
    const places = new Map(written.map((problem) => [placeOf(problem), problem]));
    return [...places].filter(([place]) => !told.has(place)).map(([, problem]) => problem);
  });
  return sortProblems(problems);
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line}:${column}`;
}

/** Problems at the words that the finding comes from, if they are the writer's. */
function asWritten(finding: FileFinding, { origins, basePath }: GateOptions): Problem[] {
  const { path, address, id } = finding;
  const origin = origins.get(urlOf(path));
  if (!origin) return [];
  const places = [
    ...(address === undefined ? [] : origin.placesOfLink(withoutBase(address, basePath))),
    ...(id === undefined ? [] : origin.placesOfHeading(id)),
  ];
  return places.map((place) => problemAt(origin.file, place, finding));
}

function withoutBase(address: string, basePath: string): string {
  return address.startsWith(basePath) ? `/${address.slice(basePath.length)}` : address;
}

function inFinishedFile(alike: readonly FileFinding[], options: GateOptions): Problem[] {
  const [first, ...others] = alike.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (!first) return [];
  const { path, message, index } = first;
  const files = new Set(others.map((other) => other.path).filter((other) => other !== path));
  const origin = files.size === 0 && options.origins.get(urlOf(path));
  if (origin) {
    const inItsPage = { ...first, message: `in its page, ${message}` };
    return [problemAt(origin.file, { line: 1, column: 1 }, inItsPage)];
  }
  const more = files.size === 0 ? "" : `, and so in ${files.size} more`;
  const text = readFileSync(join(options.folder, path), "utf8");
  return [
    problemAt(`${options.shownAs}/${path}`, positionAt(text, index), {
      ...first,
      message: `${message}${more}`,
    }),
  ];
}
