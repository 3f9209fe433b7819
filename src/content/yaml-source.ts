// YAML with positions: every value and key knows its place in the file.

import {
  isMap,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Finding, type Position, type Problem, problemAt } from "./problem.ts";

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false });

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column: col };
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
    return at(0);
  };

  const problems =
    document.errors.length > 0
      ? syntaxProblems(document.errors, file, at)
      : refusedNodes(document, text).map(([offset, finding]) =>
          problemAt(file, at(offset), finding),
        );
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

/** One problem a line: a syntax error often drags others on its line behind it. */
function syntaxProblems(
  errors: readonly YAMLError[],
  file: string,
  at: (offset: number) => Position,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const position = at(error.pos[0]);
    if (!byLine.has(position.line)) {
      byLine.set(position.line, problemAt(file, position, describe(error)));
    }
  }
  return [...byLine.values()];
}

function describe(error: YAMLError): Finding {
  const rule = "yaml/syntax";
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { rule, message: "a tab stands before a key", hint: "indent with spaces" };
    case "DUPLICATE_KEY":
      return { rule, message: "this key is given twice", hint: "keep one of the two" };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        rule,
        message: "a value holds a colon and a space, which begins a new key in YAML",
        hint: 'put the whole value in quotes: "One thing: another"',
      };
    case "BAD_ALIAS":
      return { rule, message: "a value begins with `*`", hint: "put the whole value in quotes" };
    case "MISSING_CHAR":
      return {
        rule,
        message: lowerFirst(error.message),
        hint: "look for a quote or bracket that is not closed, a key without its colon, or a missing `---` above the prose",
      };
    default:
      return {
        rule,
        message: `this is not valid YAML: ${lowerFirst(error.message)}`,
        hint: "put text with special characters in quotes; if this line is prose, the closing `---` above it is missing",
      };
  }
}

/**
 * What is valid YAML but refused: aliases, which can blow up to any size, and keys that mean
 * something to JavaScript objects.
 */
function refusedNodes(
  document: ReturnType<typeof parseDocument>,
  text: string,
): [number, Finding][] {
  if (!/[*&]|__proto__/.test(text)) return [];
  const refused: [number, Finding][] = [];
  visit(document, {
    Alias(_, node) {
      refused.push([
        node.range?.[0] ?? 0,
        {
          rule: "yaml/syntax",
          message: `\`*${node.source}\` repeats another value`,
          hint: "write the value out",
        },
      ]);
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === "__proto__") {
        refused.push([
          key.range?.[0] ?? 0,
          {
            rule: "yaml/key",
            message: "`__proto__` cannot be a key",
            hint: "give it another name",
          },
        ]);
      }
    },
  });
  return refused;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
