// Splits an essay or page into its front matter and its Markdown. Only `---` fences with YAML
// between them are read; code is refused, never run.

import matter from "gray-matter";
import { grouped } from "../markdown/grouped.ts";
import type { SourceFile } from "./decode.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";

export interface FrontMatter {
  /** The YAML, beginning on the file's first line. */
  readonly front: string;
  /** The Markdown after the closing fence. */
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
}

/** @returns the two parts, or the problem with the fences */
export function splitFrontMatter(source: SourceFile): FrontMatter | Problem {
  const { file, text } = source;
  const fault = fenceFault(text);
  if (fault) return problemAt(file, { line: fault.line, column: 1 }, fault.finding);

  const [first] = throughClosingFence.exec(text) ?? [text];
  // gray-matter does not call its engine for a block that is empty or only comments.
  let front = "";
  // It looks for what it is given among all that it has seen, for which V8 keeps a copy for long.
  matter(first, {
    engines: {
      yaml: (yaml: string) => {
        front = yaml;
        return {};
      },
    },
  });
  return { front, body: text.slice(first.length), bodyLine: lineCount(first) };
}

const throughClosingFence = /^.*?\n---[^\n]*\n?/s;

interface Fault {
  readonly line: number;
  readonly finding: Finding;
}

/**
 * Whatever gray-matter would read differently from what the writer sees: no opening fence,
 * another language, no closing fence, a line that only begins like a fence.
 */
function fenceFault(text: string): Fault | undefined {
  const [first = "", ...rest] = text.split("\n", maxFrontMatterLines);
  const opening = first.trimEnd();
  if (opening !== "---") return openingFault(opening);

  const closing = rest.findIndex((line) => line.startsWith("---"));
  if (closing === -1) {
    return fence(1, "the front matter has no end", "write a line `---` after its last key");
  }
  const end = rest[closing] ?? "";
  if (end.trimEnd() !== "---") {
    return fence(
      closing + 2,
      `${quoted(end)} would end the front matter, but is not \`---\``,
      "write a line `---` after the last key",
    );
  }
  const length = rest.slice(0, closing).reduce((sum, line) => sum + line.length + 1, 0);
  if (length > maxFrontMatterLength) {
    const finding: Finding = {
      rule: "file/size",
      message: `the front matter has ${grouped(length)} characters, and at most ${grouped(maxFrontMatterLength)} are read`,
      hint: "keep what is needed in it; the text belongs below its closing `---`",
    };
    return { line: 1, finding };
  }
  // To YAML a heading is a comment, so it would vanish together with the fence that is missing.
  const heading = rest.slice(0, closing).findIndex((line) => /^#{2,6} /.test(line));
  if (heading !== -1) {
    return fence(
      heading + 2,
      "this heading stands within the front matter",
      "write a line `---` above it; a comment begins with a single #",
    );
  }
  return undefined;
}

function openingFault(opening: string): Fault {
  if (/^---\s*[^\s-]/.test(opening)) {
    return {
      line: 1,
      finding: {
        rule: "front-matter/language",
        message: `the first line is ${quoted(opening)}, but front matter is always YAML`,
        hint: "write `---` alone on the first line, and the keys in YAML",
      },
    };
  }
  return fence(
    1,
    opening === ""
      ? "the first line is empty"
      : `the first line is ${quoted(opening)}, not \`---\``,
    "begin the file with the front matter: a line `---`, the keys, and another line `---`",
  );
}

function fence(line: number, message: string, hint: string): Fault {
  return { line, finding: { rule: "front-matter/fence", message, hint } };
}

/** Front matter longer than this is a lost fence. */
const maxFrontMatterLines = 2000;

/** The YAML parser needs seconds for a megabyte, and ten times that when it holds nothing but errors. */
const maxFrontMatterLength = 64_000;

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
