// Footnotes, by the markdown-it project's own plugin; here they get names for screen readers, and
// letters, so that they are not taken for the numbers of sources.

import type { MarkdownIt, RendererRule } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";

export interface FootnotesOptions {
  /** The name of the list of notes. @default "Notes" */
  readonly title?: string;
  /** The accessible name of a note's mark. @default "Note 1" */
  readonly label?: (number: number) => string;
  /** The accessible name of the link back from a note. @default "Back to note 1 in the text" */
  readonly backLabel?: (number: number) => string;
}

export const defaults = {
  title: "Notes",
  label: (number: number) => `Note ${number}`,
  backLabel: (number: number) => `Back to note ${number} in the text`,
} satisfies FootnotesOptions;

export function footnotes(md: MarkdownIt, options: FootnotesOptions = {}): void {
  const { title, label, backLabel } = { ...defaults, ...options };
  const { escapeHtml } = md.utils;
  md.use(footnotePlugin);

  const { rules } = md.renderer;
  rules["footnote_ref"] = noteRule(
    ({ number, mention }) =>
      `<sup class="note-mark"><a href="#note.${number}" id="note-mark.${number}${mention}" role="doc-noteref" aria-label="${escapeHtml(label(number))}">${letters(number)}</a></sup>`,
  );
  rules["footnote_block_open"] = () =>
    `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(title)}">\n<ol type="a">\n`;
  rules["footnote_block_close"] = () => "</ol>\n</section>\n";
  rules["footnote_open"] = noteRule(({ number }) => `<li id="note.${number}">`);
  rules["footnote_close"] = () => "</li>\n";
  rules["footnote_anchor"] = noteRule(
    ({ number, mention }) =>
      ` <a href="#note-mark.${number}${mention}" class="back-link" role="doc-backlink" aria-label="${escapeHtml(backLabel(number))}">↩\uFE0E</a>`,
  );
}

interface Note {
  readonly number: number;
  /** Empty for the first mention, then `.1`, `.2`, … */
  readonly mention: string;
}

function noteRule(render: (note: Note) => string): RendererRule {
  return (tokens, index) => {
    const meta: unknown = tokens[index]?.meta;
    if (typeof meta !== "object" || meta === null || !("id" in meta)) return "";
    const subId = "subId" in meta ? Number(meta.subId) : 0;
    return render({ number: Number(meta.id) + 1, mention: subId > 0 ? `.${subId}` : "" });
  };
}

/** 1 → a, 26 → z, 27 → aa: as browsers count `<ol type="a">`. */
function letters(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}
