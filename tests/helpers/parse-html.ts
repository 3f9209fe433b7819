// Markup taken apart by a parser that is not ours, so that tests see what browsers see.

import { Parser } from "htmlparser2";

/** Markup as a reader of HTML sees it. */
export interface ParsedHtml {
  readonly elements: readonly ParsedElement[];
  /** All text, entities resolved. */
  readonly text: string;
}

export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Parses HTML, or XML when asked, with a parser that knows nothing of ours. Comments and
 * declarations count as elements named `!--`, `!` and `?`, so that a list of what is allowed sees them.
 */
export function parseHtml(markup: string, { xmlMode = false } = {}): ParsedHtml {
  const elements: ParsedElement[] = [];
  let text = "";
  const parser = new Parser(
    {
      onopentag: (name, attributes) => elements.push({ name, attributes }),
      ontext: (part) => {
        text += part;
      },
      oncomment: () => elements.push({ name: "!--", attributes: {} }),
      onprocessinginstruction: (name) => elements.push({ name: name.charAt(0), attributes: {} }),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
  return { elements, text };
}
