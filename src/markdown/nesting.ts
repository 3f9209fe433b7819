// markdown-it leaves out, without a word, what lies a hundred levels deep; here the writer is told.

import type { MarkdownIt } from "markdown-it";
import { renderingOf } from "./rendering.ts";

/** Levels of blocks: a quotation is one, a list with its item two. */
const deepest = 90;

export function nesting(md: MarkdownIt): void {
  // A rule of its own, ahead of all others, sees where each block begins and how deep that is.
  md.block.ruler.before("table", "nesting", ({ env, level }, startLine) => {
    if (level < deepest) return false;
    const { findings } = renderingOf(env);
    if (findings.some(({ rule }) => rule === "markdown/nesting")) return false;
    findings.push({
      rule: "markdown/nesting",
      line: startLine,
      near: "",
      message: "lists and quotations are nested too deeply here",
      hint: "end some of them first: what is still further in would not be shown",
    });
    return false;
  });
}
