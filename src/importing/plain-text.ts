// A plain text as a tree of Markdown: its title, its sections, its lists and its paragraphs.

import type { Heading, List, Paragraph, PhrasingContent, RootContent } from "mdast";
import { type Conversion, newNotebook } from "./conversion.ts";
import { noteCutEnd, withoutFurniture } from "./plain-endings.ts";
import { type PlainBlock, plainBlocks } from "./plain-paragraphs.ts";
import { noteTurns } from "./turning-marks.ts";

/** Words that look like Markdown are words here, and are escaped when the text is written. */
export function readPlainText(text: string): Conversion {
  const notebook = newNotebook();
  const blocks = withoutFurniture(plainBlocks(text), notebook);
  noteCutEnd(blocks, notebook);
  const lines = text.split("\n").map((line, index) => ({ line: index + 1, text: line }));
  noteTurns(lines, notebook);
  if (looksLikeMarkdown.test(text)) {
    notebook.open.push({
      text: "it looks like Markdown, and shows its signs: if they are meant, import it as .md",
    });
  }
  const [first, ...rest] = blocks;
  const title = first && rest.length > 0 ? titleOf(first) : undefined;
  const body = title === undefined ? blocks : rest;
  const labels = repeatedLabels(body);
  const children: RootContent[] = body.flatMap((block, index): RootContent[] => {
    if (block.kind === "list") return [listOf(block)];
    const next = body[index + 1];
    if (next && isHeadingLine(block, next)) return [heading(2, block.lines.join(" "))];
    const section = sectionOf(block.lines[0] ?? "");
    if (!section || labels.has(section.label)) return [paragraph(block.lines)];
    const lines = [section.text, ...block.lines.slice(1)];
    return [heading(2, section.label), paragraph(lines)];
  });
  if (title !== undefined) children.unshift(heading(1, title));
  return { tree: { type: "root", children }, images: [], ...notebook };
}

/** Chats hand out texts with headings, bold words and links like these. */
const looksLikeMarkdown = /^#{1,6} \S|\*\*\S[^\n*]*\*\*|\[[^\]\n]+\]\(https?:/m;

/** A title longer than this is a paragraph. */
const longestTitle = 120;

function titleOf(block: PlainBlock): string | undefined {
  if (block.kind === "list" || block.lines.length > 1) return undefined;
  const [line = ""] = block.lines;
  return [...line].length <= longestTitle ? line : undefined;
}

/** A line of its own that says what comes: short, without an end like that of a sentence. */
function isHeadingLine(block: PlainBlock, next: PlainBlock): boolean {
  if (block.kind === "list" || block.lines.length > 1) return false;
  const [line = ""] = block.lines;
  const isShort = line.length <= 60 && /^[^\p{Ll}\p{P}\p{S}]/u.test(line) && !/^by\s/i.test(line);
  if (!isShort || /[\p{P}\p{S}]$/u.test(line)) return false;
  const length = next.kind === "list" ? longestTitle : next.lines.join(" ").length;
  return length > 60;
}

const label =
  /^(?<label>\p{Lu}[^:.!?;“”"«»()]{1,59}): +(?<text>["“‘(]?[\p{Lu}\p{Lo}\p{N}].{39,})$/su;

/** What speaks, points or warns is no name of a section: "She said: …", "For example: …". */
const introduces =
  /\b(?:said|says?|asks?|asked|wrote|writes|thought|thinks|told|tells|replied|answered|added|examples?|instance|note|ps|are|is|this|these|following|follows|remember|means?)$/i;

/** `Building Supportive Networks: At times, …` in two parts, when it has them. */
function sectionOf(line: string): { readonly label: string; readonly text: string } | undefined {
  const { label: name, text } = label.exec(line)?.groups ?? {};
  if (name === undefined || text === undefined) return undefined;
  return name.split(" ").length > 8 || introduces.test(name) ? undefined : { label: name, text };
}

/** In a conversation the same names come again; sections have each a name of its own. */
function repeatedLabels(blocks: readonly PlainBlock[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const block of blocks) {
    const name = block.kind === "paragraph" && /^([^:]+): /.exec(block.lines[0] ?? "")?.[1];
    if (!name) continue;
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return repeated;
}

function heading(depth: 1 | 2, text: string): Heading {
  return { type: "heading", depth, children: [{ type: "text", value: text }] };
}

function paragraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: "break" } as const]),
    { type: "text", value },
  ]);
  return { type: "paragraph", children };
}

function listOf({
  start,
  items,
}: {
  readonly start: number | undefined;
  readonly items: readonly string[];
}): List {
  return {
    type: "list",
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items.map((item) => ({
      type: "listItem",
      spread: false,
      children: [paragraph([item])],
    })),
  };
}
