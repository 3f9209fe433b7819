// The words of a text as its readers will see them, for the fields of the front matter.

import { fromHtml } from "hast-util-from-html";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { htmlWords } from "./html-elements.ts";
import { markdownOf } from "./write-markdown.ts";

/** Plain text with the quotation marks of its language; front matter is printed as it stands. */
export function readerWords(text: string, lang: string): string {
  if (text.trim() === "") return "";
  const markdown = markdownOf({ type: "paragraph", children: [{ type: "text", value: text }] });
  const html = String(renderMarkdown(markdown, lang).html);
  return htmlWords(fromHtml(html, { fragment: true })).trim();
}

/** As many whole sentences from the beginning as fit. */
export function firstSentences(text: string, lang: string, longest: number): string {
  let taken = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)) {
    if ([...(taken + segment).trim()].length > longest) break;
    taken += segment;
  }
  return taken.trim();
}
