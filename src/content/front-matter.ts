// Splits an essay or page into its front matter and its Markdown. Only `---` fences with YAML
// between them are read; code is refused, never run.

import matter from "gray-matter";
import type { SourceFile } from "./decode.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface FrontMatter {
  readonly yaml: YamlSource;
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

  let yaml: YamlSource | undefined;
  const { content } = matter(text, {
    engines: {
      yaml: (front: string) => {
        // What gray-matter hands over begins with the rest of the fence's own line.
        yaml = parseYaml(front, file);
        return {};
      },
    },
  });
  // gray-matter does not call its engine for a block that is empty or only comments.
  yaml ??= parseYaml("", file);
  const bodyLine = lineCount(text) - lineCount(content) + 1;
  return { yaml, body: content, bodyLine };
}

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
  if (rest[closing]?.trimEnd() !== "---") {
    return fence(
      closing + 2,
      `\`${rest[closing]?.slice(0, 20)}\` would end the front matter, but is not \`---\``,
      "write a line `---` after the last key",
    );
  }
  return undefined;
}

function openingFault(opening: string): Fault {
  const language = /^---\s*([^\s-].*)$/.exec(opening)?.[1];
  if (language !== undefined) {
    return {
      line: 1,
      finding: {
        rule: "front-matter/language",
        message: `the front matter says it is \`${language}\`, but only YAML is read`,
        hint: "begin the file with a line `---` and write the keys in YAML",
      },
    };
  }
  return fence(1, "there is no front matter", "begin the file with a line `---`");
}

function fence(line: number, message: string, hint: string): Fault {
  return { line, finding: { rule: "front-matter/fence", message, hint } };
}

/** Front matter longer than this is a lost fence. */
const maxFrontMatterLines = 2000;

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
