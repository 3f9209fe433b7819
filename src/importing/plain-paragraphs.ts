// The paragraphs and lists of a plain text, whatever program has broken its lines.

import { cleanText } from "./clean-text.ts";

/** A run of lines that belong together. */
export type PlainBlock = PlainParagraph | PlainList;

export interface PlainParagraph {
  readonly kind: "paragraph";
  /** The line of the source that it begins on, from 1. */
  readonly line: number;
  /** More than one where the writer has broken the line. */
  readonly lines: readonly string[];
}

export interface PlainList {
  readonly kind: "list";
  readonly line: number;
  /** The number of the first item; `undefined` with bullets. */
  readonly start: number | undefined;
  readonly items: readonly string[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** @param text with `\n` line ends */
export function plainBlocks(text: string): PlainBlock[] {
  const lines = text.split("\n").flatMap((written, index) =>
    // Word processors break lines with signs of their own.
    cleanText(written)
      .split("\n")
      .map((line) => ({ number: index + 1, text: line.replace(/ +/g, " ").trim() })),
  );
  const ends = lineEnds(lines);
  const blocks: PlainBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const list = listAt(lines, at);
    if (list) {
      blocks.push(list.block);
      at = list.next;
      continue;
    }
    const line = lines[at];
    if (line && line.text !== "") {
      const paragraph = paragraphAt(lines, at, ends);
      blocks.push(paragraph.block);
      at = paragraph.next;
    } else at += 1;
  }
  return blocks;
}

function paragraphAt(lines: readonly Line[], from: number, ends: LineEnds) {
  const first = lines[from];
  const texts = [first?.text ?? ""];
  let at = from + 1;
  for (; at < lines.length; at += 1) {
    const before = lines[at - 1]?.text ?? "";
    const text = lines[at]?.text ?? "";
    const end = text === "" || listAt(lines, at) ? "paragraph" : ends(before, text);
    if (end === "paragraph") break;
    if (end === "line") texts.push(text);
    else texts.push(`${texts.pop()} ${text}`);
  }
  const block: PlainParagraph = { kind: "paragraph", line: first?.number ?? 1, lines: texts };
  return { block, next: at };
}

/** What the end of a line means: that the page was full, a break, or the end of a paragraph. */
type LineEnds = (line: string, next: string) => "wrap" | "line" | "paragraph";

/**
 * Programs break lines where the next word would not fit. When most lines of a text end like
 * that it was broken by a program, and its short lines are meant. In a text whose lines are
 * longer than any page, each line is a paragraph.
 */
function lineEnds(lines: readonly Line[]): LineEnds {
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (width > 100) return () => "paragraph";
  const isFull = (line: string, next: string) =>
    line.length + 1 + (/^\S*/.exec(next)?.[0].length ?? 0) > width;
  const pairs = lines
    .slice(1)
    .map(({ text }, index) => [lines[index]?.text ?? "", text] as const)
    .filter(([line, next]) => line !== "" && next !== "");
  const full = pairs.filter(([line, next]) => isFull(line, next)).length;
  const isWrapped = width >= 45 && full > pairs.length / 2;
  return (line, next) => {
    if (isWrapped && isFull(line, next)) return "wrap";
    return /[.!?…:]["'”’)\]]*$/.test(line) && !isVerse(line) ? "paragraph" : "line";
  };
}

/** Lines of a poem end in full stops too, and belong together all the same. */
function isVerse(line: string): boolean {
  return line.length < 45;
}

const bullet = /^([•◦▪‣●○■*–-])\s+(\S.*)$/;
const ordinal = /^(\d{1,3})[.)]\s+(\S.*)$/;

/**
 * Signs that are only ever bullets make a list of one line; a hyphen, an asterisk or a number is
 * one when the next line goes on like it.
 */
function listAt(
  lines: readonly Line[],
  from: number,
): { readonly block: PlainList; readonly next: number } | undefined {
  const first = lines[from];
  if (!first || !isItem(first.text)) return undefined;
  const start = numberOf(first.text);
  const items = [itemText(first.text)];
  let next = from + 1;
  for (let at = next; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? "";
    if (text === "") continue;
    if (!follows(first.text, items.length, text)) break;
    items.push(itemText(text));
    next = at + 1;
  }
  if (items.length === 1 && !/^[•◦▪‣●○■]/.test(first.text)) return undefined;
  return { block: { kind: "list", line: first.number, start, items }, next };
}

function isItem(text: string): boolean {
  return bullet.test(text) || ordinal.test(text);
}

function follows(first: string, count: number, text: string): boolean {
  const start = numberOf(first);
  if (start !== undefined) return numberOf(text) === start + count;
  return bullet.exec(first)?.[1] === bullet.exec(text)?.[1];
}

function numberOf(text: string): number | undefined {
  const written = ordinal.exec(text)?.[1];
  return written === undefined ? undefined : Number(written);
}

function itemText(text: string): string {
  return (bullet.exec(text) ?? ordinal.exec(text))?.[2] ?? text;
}
