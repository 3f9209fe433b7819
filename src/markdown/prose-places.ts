// Where a place in the content of a block stands in the Markdown: markdown-it takes indentation,
// marks of quotations and lists and the marks of headings away, and keeps no columns.

/** A place in the Markdown; line and column count from 0. */
export interface ProsePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a character of a block's content. */
export type PlaceFinder = (offset: number) => ProsePlace;

/** The places of the characters of one run. */
export class ProsePlaces {
  readonly #inContent: (offset: number) => number;
  readonly #inMarkdown: PlaceFinder;

  /** @param inContent gives the place in the block's content */
  constructor(inContent: (offset: number) => number, inMarkdown: PlaceFinder) {
    this.#inContent = inContent;
    this.#inMarkdown = inMarkdown;
  }

  at(offset: number): ProsePlace {
    return this.#inMarkdown(this.#inContent(offset));
  }
}

interface Row {
  /** As the content of the block has it. */
  readonly text: string;
  /** Where it begins in the content. */
  readonly offset: number;
  readonly column: number;
  /** Whether each `|` in it is written as `\|`. */
  readonly hasEscapes: boolean;
}

/** @returns a function that takes blocks in the order in which they stand */
export function placesIn(markdown: string) {
  let lines: readonly string[] | undefined;
  // Cells with the same words stand on the same line.
  let cells = { line: -1, end: 0 };

  return (content: string, firstLine: number, isCell: boolean): PlaceFinder => {
    let rows: readonly Row[] | undefined;
    const find = (from: number) => {
      lines ??= markdown.split("\n");
      return rowsOf(content, lines.slice(firstLine, firstLine + 1 + count(content, "\n")), from);
    };
    if (isCell) {
      rows = find(cells.line === firstLine ? cells.end : 0);
      cells = { line: firstLine, end: (rows[0]?.column ?? 0) + content.length };
    }
    return (offset) => {
      rows ??= find(0);
      const index = rows.findLastIndex((row) => row.offset <= offset);
      const row = rows[index];
      if (!row) return { line: firstLine, column: 0 };
      const within = offset - row.offset;
      const escapes = row.hasEscapes ? count(row.text.slice(0, within), "|") : 0;
      return { line: firstLine + index, column: row.column + within + escapes };
    };
  };
}

function rowsOf(content: string, lines: readonly string[], from: number): Row[] {
  let offset = 0;
  return content.split("\n").map((text, index) => {
    const row = { text, offset, ...placeOf(text.trimEnd(), lines[index] ?? "", from) };
    offset += text.length + 1;
    return row;
  });
}

function placeOf(text: string, line: string, from: number): Pick<Row, "column" | "hasEscapes"> {
  const written = line.trimEnd();
  // A row of a paragraph is all of its line but the beginning.
  const tail = written.length - text.length;
  if (from === 0 && written.endsWith(text)) return { column: tail, hasEscapes: false };
  const column = line.indexOf(text, from);
  if (column !== -1) return { column, hasEscapes: false };
  const escaped = line.indexOf(text.replaceAll("|", "\\|"), from);
  return { column: Math.max(0, escaped), hasEscapes: escaped !== -1 };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
