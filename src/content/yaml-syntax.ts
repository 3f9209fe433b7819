// Syntax errors in YAML, in words for somebody who writes prose. What the parser says of them is
// about its grammar, so the line that it stopped at tells what was meant.

import { type Document, visit, type YAMLError } from "yaml";
import type { Finding } from "./problem.ts";
import { quoted } from "./quoted.ts";

/** A finding with the index that it begins at. */
export interface YamlFinding extends Finding {
  readonly offset: number;
}

const rule = "yaml/syntax";

/** For what nobody writes by hand. */
export const tooDeep: Finding = {
  rule,
  message: "lists and keys are nested too deeply here",
  hint: "nothing here needs more than a few levels",
};

/** The errors that the parser found, one a line: an error often drags others behind it. */
export function syntaxFindings(document: Document.Parsed, text: string): YamlFinding[] {
  // The parser has given up where its stack ended, which is elsewhere on every machine.
  const exhausted = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (exhausted) return [{ offset: lineStart(text, exhausted.pos[0]), ...tooDeep }];
  const byLine = new Map<number, YamlFinding>();
  for (const error of document.errors) {
    if (byLine.size === enough) break;
    // What follows the end of a broken document is its consequence.
    if (byLine.size > 0 && error.message.includes("in YAML stream")) continue;
    const offset = skipEmptyLines(text, error.pos[0]);
    if (byLine.has(lineStart(text, offset))) continue;
    const quote = openQuote(document, text, error);
    const finding =
      quote === undefined
        ? describe(error, offset, text)
        : { offset: quote, ...unclosed(text.charAt(quote)) };
    const line = lineStart(text, finding.offset);
    if (!byLine.has(line)) byLine.set(line, finding);
  }
  return [...byLine.values()];
}

/** An error on an empty line is one of the line below. */
function skipEmptyLines(text: string, offset: number): number {
  return lineAt(text, offset).trim() === "" ? offset + text.slice(offset).search(/\S|$/) : offset;
}

/** After so many errors in one file, more of them help nobody. */
const enough = 10;

/** The quote that an error comes from: it was never closed, or only on a later line. */
function openQuote(document: Document.Parsed, text: string, error: YAMLError): number | undefined {
  const isUnclosed = error.message.startsWith("Missing closing");
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE")) return;
      const [start, end] = range;
      if (start > error.pos[0] || end < lineStart(text, error.pos[0])) return;
      if (isUnclosed || text.slice(start, end).includes("\n")) found = start;
    },
  });
  return found;
}

function unclosed(quote: string): Finding {
  return {
    rule,
    message: "this quote is not closed on its line",
    hint: `write ${quote} also at the end of the text`,
  };
}

const byCode: ReadonlyMap<string, Finding> = new Map([
  ["TAB_AS_INDENT", { rule, message: "a tab stands before a key", hint: "indent with spaces" }],
  [
    "MULTIPLE_DOCS",
    { rule, message: "a line `---` or `...` above has ended the YAML", hint: "remove that line" },
  ],
  [
    "BAD_DQ_ESCAPE",
    {
      rule,
      message: "a backslash has a meaning of its own between double quotes",
      hint: "write two backslashes, or put the text in single quotes",
    },
  ],
]);

function describe({ code, message }: YAMLError, offset: number, text: string): YamlFinding {
  const closing = /end with a (\S)$/.exec(message)?.[1];
  if (closing !== undefined) {
    return {
      offset: text.slice(0, offset).trimEnd().length,
      rule,
      message: `a \`${closing}\` is missing here`,
      hint: `end with it what \`${closing === "]" ? "[" : "{"}\` began`,
    };
  }
  if (message.includes("in flow ")) {
    return {
      offset,
      rule,
      message: "a comma or another mark stands in the wrong place",
      hint: "write [one, two] or { key: value, other: value }",
    };
  }
  const column = offset - lineStart(text, offset);
  const finding = byCode.get(code) ?? describeLine(code, message, lineAt(text, offset), column);
  return { offset, ...finding };
}

/** @param column of the error, the first being 0 */
function describeLine(code: string, message: string, line: string, column: number): Finding {
  const [, key, first = ""] = /^\s*((?:- +)*[\p{L}\p{N}_][^:]*:(?: +|$)|- +)(.?)/u.exec(line) ?? [];
  const isKeyWanted =
    code === "MISSING_CHAR" || code === "MULTILINE_IMPLICIT_KEY" || message.includes("sequence");
  if (key === undefined || isKeyWanted) return notAKey(line);
  if (/["']/.test(first)) {
    return {
      rule,
      message: "the text goes on after the quote that closes it",
      hint: `put all of it in ${first === "'" ? 'double quotes: "…"' : "single quotes: '…'"}`,
    };
  }
  if (/[@`%*&!|>\-?,[\]{}]/.test(first)) {
    return {
      rule,
      message: `in YAML ${first} has a meaning of its own at the beginning of a value`,
      hint: "put the whole value in quotes",
    };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY" && /: |:$/.test(line.slice(column))) {
    return {
      rule,
      message: "a value holds a colon and a space, which begins a new key in YAML",
      hint: 'put the whole value in quotes: "One thing: another"',
    };
  }
  if (code === "BLOCK_AS_IMPLICIT_KEY") {
    return {
      rule,
      message: "the line below is indented, as if it went on with this value",
      hint: "begin every key in the same column",
    };
  }
  if (line.slice(0, column).trim() === "") {
    return {
      rule,
      message: "this line does not begin in the same column as those above",
      hint: "begin every key in the same column",
    };
  }
  return {
    rule,
    message: `this is not valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    hint: "put text with special characters in quotes",
  };
}

function notAKey(line: string): Finding {
  const [, key, value] = /^\s*([\w-]+):(?!\/\/)(\S.*)$/.exec(line) ?? [];
  if (key !== undefined && value !== undefined) {
    return {
      rule,
      message: `a space is missing after \`${key}:\``,
      hint: `write ${quoted(`${key}: ${value}`)}`,
    };
  }
  return {
    rule,
    message: "this line is not of the form `key: value`",
    hint: "if it is part of the text, write a line `---` above it",
  };
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(lineStart(text, offset), end === -1 ? undefined : end);
}
