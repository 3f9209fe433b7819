// What of a text is somebody else's words: what stands between quotation marks.

/** From the mark that opens to behind the one that closes. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Quotations, in order. A paragraph that opens a quotation and does not close it is one up to its
 * end, as is usual where a quotation has several paragraphs.
 */
export function quotationsIn(text: string): Range[] {
  const found: Range[] = [];
  let open: { readonly start: number; readonly closes: string } | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”„«»‘’']/g)) {
    if (!open) {
      const closes = closers.get(mark);
      if (closes !== undefined && canOpen(text, index, mark)) open = { start: index, closes };
    } else if (open.closes.includes(mark) && canClose(text, index, mark)) {
      found.push({ start: open.start, end: index + 1 });
      open = undefined;
    }
  }
  const goesOn = open !== undefined && text.slice(0, open.start).trim() === "";
  return goesOn && open ? [...found, { start: open.start, end: text.length }] : found;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["‘", "’"],
  ["'", "'"],
]);

/** Quotations between straight single marks are short. */
const longestSingle = 200;

const singleEnd = /[^\s(]'(?![\p{L}\p{N}])/u;

function canOpen(text: string, index: number, mark: string): boolean {
  if (mark === "“" || mark === "„" || mark === "«") return true;
  if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) || !/\S/.test(text.charAt(index + 1))) {
    return false;
  }
  // An apostrophe that opens a word, as in 'twas, looks like a mark that opens a quotation.
  return mark !== "'" || singleEnd.test(text.slice(index + 1, index + longestSingle));
}

/** A single mark between letters is an apostrophe. */
function canClose(text: string, index: number, mark: string): boolean {
  if (mark !== "’" && mark !== "'") return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(index + 1)) && /\S/.test(text.charAt(index - 1));
}
