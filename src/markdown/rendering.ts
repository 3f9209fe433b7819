// What the plugins of one render share. It travels in markdown-it's `env` under a symbol, so that
// nothing outlives a render and nothing an author writes can reach it.

import type { Env, StateCore, Token } from "markdown-it";
import type { ProsePlaces } from "./prose-places.ts";

/** Something the writer must mend, by its line in the Markdown. */
export interface MarkdownFinding {
  readonly rule: MarkdownRule;
  /** Line of the Markdown, the first being 0. */
  readonly line: number;
  /** Text to look for on that line; the finding's column is where it begins. */
  readonly near: string;
  readonly message: string;
  readonly hint: string;
}

export type MarkdownRule =
  | "markdown/heading-1"
  | "markdown/heading-id"
  | "markdown/citation"
  | "markdown/directive"
  | "markdown/footnote"
  | "markdown/length"
  | "markdown/link"
  | "markdown/nesting"
  | "link/insecure"
  | "link/tracking"
  | "markdown/image-alt"
  | "markdown/image-address"
  | "file/character";

/** One mention of one source. */
export interface Citation {
  readonly key: string;
  /** Number of the source in the essay's list, from 1, in the order of first mention. */
  readonly number: number;
  /** The id of this mention, to come back to. */
  readonly id: string;
  readonly line: number;
  readonly near: string;
}

/** One link or image, with the address that it is published with. */
export interface Link {
  readonly href: string;
  readonly line: number;
  readonly near: string;
}

/** One string that a reader may take for a number to call. */
export interface PhoneMention {
  /** What would be dialled. */
  readonly digits: string;
  /** As it is read. */
  readonly shown: string;
  readonly line: number;
  readonly near: string;
}

/** One heading that can be linked to. */
export interface Heading {
  readonly id: string;
  /** The line that a written id stands at the end of. */
  readonly line: number;
}

/** One run of prose: a paragraph, a heading, a cell, a note, the words of an image. */
export interface ProseRun {
  /** Without marks of Markdown, code, addresses and citations. */
  readonly text: string;
  /** What is emphasised in it, as titles of works are. */
  readonly emphases: readonly { readonly start: number; readonly end: number }[];
  readonly isHeading: boolean;
  /** Whether it stands in a block quotation. */
  readonly isQuoted: boolean;
  /** Whether it stands in a block of first-person testimony. */
  readonly isVoice: boolean;
  /** The index of its token, by which overrides find it. */
  readonly token: number;
  /** Where its characters stand. */
  readonly places: ProsePlaces;
}

/** A comment that allows wordings, and the tokens that it is about. */
export interface Allowance {
  /** The entries of the list of words that it names. */
  readonly ids: readonly string[];
  /** Empty when the writer gave none. */
  readonly reason: string;
  readonly line: number;
  readonly near: string;
  readonly from: number;
  readonly to: number;
  /** Whether nothing but such comments stands before it: then it is about the front matter too. */
  readonly isFirst: boolean;
}

export interface Rendering {
  /** The folder of `content/` that the text stands in. */
  readonly folder: Folder;
  readonly links: Link[];
  readonly images: Link[];
  readonly headings: Heading[];
  readonly phones: PhoneMention[];
  readonly prose: ProseRun[];
  readonly allowances: Allowance[];
  readonly findings: MarkdownFinding[];
  readonly citations: Citation[];
  /** What the citation rule read, by its token. */
  readonly brackets: Map<Token, Bracket>;
  /** Marks of notes that do not exist, with their offsets in the inline content. */
  readonly unknownNotes: Map<Token, number>;
}

/** Folders of `content/` that hold Markdown. */
export type Folder = "essays" | "pages";

/** One `[@…]` as written. */
export interface Bracket {
  /** Where in the inline content it opens. */
  readonly offset: number;
  /** Empty when the bracket is no citation after all. */
  readonly mentions: readonly Mention[];
}

/** One key within a bracket; number and id are known once the whole text is read. */
export interface Mention {
  readonly key: string;
  readonly locator: string;
  number: number;
  id: string;
}

const key = Symbol("rendering");

export function createEnv(folder: Folder): Env & { readonly [key]: Rendering } {
  return {
    [key]: {
      folder,
      links: [],
      images: [],
      headings: [],
      phones: [],
      prose: [],
      allowances: [],
      findings: [],
      citations: [],
      brackets: new Map(),
      unknownNotes: new Map(),
    },
  };
}

/** @throws {TypeError} when the Markdown was not rendered through `renderMarkdown` */
export function renderingOf(env: Env | undefined): Rendering {
  const rendering = env?.[key];
  if (!isRendering(rendering)) throw new TypeError("this plugin needs the env of createEnv()");
  return rendering;
}

function isRendering(value: unknown): value is Rendering {
  return typeof value === "object" && value !== null && "findings" in value;
}

/** A run of inline content. */
export interface InlineBlock {
  readonly token: Token;
  readonly children: Token[];
  /** The line of the Markdown that a place within the content stands on. */
  readonly lineAt: (offset: number) => number;
}

/** Every run of inline content, in document order. */
export function* inlineBlocks(state: StateCore): Generator<InlineBlock> {
  let line = 0;
  for (const token of state.tokens) {
    // Table cells carry no line of their own; their row does.
    if (token.map) line = token.map[0];
    const { children } = token;
    if (token.type === "inline" && children) {
      yield { token, children, lineAt: lineFinder(token.content, line) };
    }
  }
}

/** Goes on where it stopped, so that asking for thousands of places in order costs one pass. */
function lineFinder(content: string, firstLine: number): (offset: number) => number {
  let line = firstLine;
  let asked = 0;
  let lineEnd = content.indexOf("\n");
  return (offset) => {
    if (offset < asked) {
      line = firstLine;
      lineEnd = content.indexOf("\n");
    }
    asked = offset;
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineEnd = content.indexOf("\n", lineEnd + 1);
    }
    return line;
  };
}
