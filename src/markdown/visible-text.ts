// The words a reader sees, from markdown-it's tokens.

import type { Token } from "markdown-it";

/**
 * The text of inline content as it is read: without code, images, citation marks, note marks and
 * addresses that stand for themselves.
 */
export function visibleText(children: readonly Token[]): string {
  let text = "";
  let inAddress = false;
  for (const token of children) {
    if (token.type === "link_open")
      inAddress = token.info === "auto" || token.markup === "autolink";
    else if (token.type === "link_close") inAddress = false;
    else if (token.type === "text" && !inAddress) text += token.content.replace(address, "");
    else if (token.type === "softbreak" || token.type === "hardbreak") text += "\n";
  }
  return text;
}

/** The text of a heading for its id and its names: code and the words of images count here. */
export function headingText(children: readonly Token[]): string {
  return children
    .map((token) => {
      switch (token.type) {
        case "text":
        case "code_inline":
          return token.content;
        case "image":
          return headingText(token.children ?? []);
        case "softbreak":
        case "hardbreak":
          return " ";
        default:
          return "";
      }
    })
    .join("")
    .trim();
}

const address = /\bhttps?:\/\/\S+/gi;
