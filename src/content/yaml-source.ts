// YAML with positions: every value and key knows its place in the file.

import { isMap, isScalar, type Node, parseDocument } from "yaml";
import { positionsIn } from "./positions.ts";
import { type Finding, type Position, type Problem, problemAt } from "./problem.ts";
import { refusedFindings } from "./yaml-refusals.ts";
import { syntaxFindings } from "./yaml-syntax.ts";

/** Keys and list positions from the top, as zod reports them. */
export type Path = readonly PropertyKey[];

/** What one YAML text holds. */
export interface YamlSource {
  readonly file: string;
  /** Plain data; `undefined` when the text has syntax errors. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of the value at a path, or of the nearest value above it that exists. */
  positionOf(path: Path): Position;
  /** The place of a key within the map at a path. */
  positionOfKey(path: Path, key: string): Position;
  /** A finding about the value at a path, with its place. */
  problem(path: Path, finding: Finding): Problem;
}

/**
 * Parses YAML 1.2 (core schema: dates stay text and `yes` is no boolean).
 *
 * @param text the YAML, with `\n` line ends
 * @param file the path to name in problems
 * @param firstLine the line of the file that the text begins on
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const document = parseDocument(text, {
    prettyErrors: false,
    // Also in a file that begins with `%YAML 1.1`, where `no` would be false.
    schema: "core",
    merge: false,
    // The parser compares every key with every other; see yaml-refusals.ts.
    uniqueKeys: false,
  });

  const positionOfIndex = positionsIn(text);
  const at = (offset: number): Position => {
    const { line, column } = positionOfIndex(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column };
  };
  const start = (node: unknown): Position | undefined => {
    const range = (node as Node | null | undefined)?.range;
    return range ? at(range[0]) : undefined;
  };
  const positionOf = (path: Path): Position => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const found = start(document.getIn(path.slice(0, depth), true));
      if (found) return found;
    }
    return start(document.contents) ?? at(0);
  };

  const findings =
    document.errors.length > 0 ? syntaxFindings(document, text) : refusedFindings(document, text);
  const problems = findings.map(({ offset, ...finding }) => problemAt(file, at(offset), finding));
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    problems,
    positionOf,
    positionOfKey(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find(({ key: node }) => isScalar(node) && String(node.value) === key)
        : undefined;
      return start(pair?.key) ?? positionOf(path);
    },
    problem: (path, finding) => problemAt(file, positionOf(path), finding),
  };
}
