// The project's own documents as GitHub shows them: where they lead, what can be led to in them, and
// what they show in code.

import { readdirSync, readFileSync } from "node:fs";
import MarkdownIt, { type Token } from "markdown-it";

/** A fenced block. */
export interface DocBlock {
  /** The word behind the fence: `sh`, `yaml`; empty where there is none. */
  readonly language: string;
  readonly text: string;
  /** Of its first line, the first of the file being 1. */
  readonly line: number;
}

export interface Doc {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
  /** Addresses of links and images, as they are written. */
  readonly links: readonly string[];
  /** What fragments of its address can name. */
  readonly anchors: ReadonlySet<string>;
  /** What stands between backticks within lines. */
  readonly codes: readonly string[];
  readonly blocks: readonly DocBlock[];
}

const md = new MarkdownIt();

/** Every document: those that hosts look for in the root, and `docs/`. */
export function readDocs(): readonly Doc[] {
  const isDoc = (name: string) => name.endsWith(".md");
  const inDocs = readdirSync("docs").filter(isDoc);
  return [...readdirSync(".").filter(isDoc), ...inDocs.map((name) => `docs/${name}`)].map(readDoc);
}

export function readDoc(file: string): Doc {
  const text = readFileSync(file, "utf8");
  const tokens = md.parse(text, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return {
    file,
    text,
    links: inline
      .flatMap((token) => token.attrGet("href") ?? token.attrGet("src") ?? [])
      .map(String),
    anchors: anchorsOf(tokens),
    codes: inline.filter(({ type }) => type === "code_inline").map(({ content }) => content),
    blocks: tokens
      .filter(({ type }) => type === "fence")
      .map(({ info, content, map }) => ({
        language: info,
        text: content,
        line: (map?.[0] ?? 0) + 2,
      })),
  };
}

/** As GitHub makes them from headings; a second equal one gets `-1`. */
function anchorsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  tokens.forEach(({ type }, index) => {
    if (type !== "heading_open") return;
    const anchor = anchorOf(textOf(tokens[index + 1]));
    let free = anchor;
    for (let count = 1; anchors.has(free); count += 1) free = `${anchor}-${count}`;
    anchors.add(free);
  });
  return anchors;
}

function textOf(heading: Token | undefined): string {
  return (heading?.children ?? []).map(({ content }) => content).join("");
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
