// Images: each needs words for those who do not see it, or says that it needs none.
//
//   ![A kettle on a stove](../images/kettle.jpg)
//   ![](../images/line.svg){decorative}

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import {
  type InlineBlock,
  inlineBlocks,
  lineWithin,
  type MarkdownFinding,
  renderingOf,
} from "./rendering.ts";

export interface ImagesOptions {
  /** The folder of images, as written from an essay. @default "../images/" */
  readonly from?: string;
  /** The root path that the folder is published at. @default "/images/" */
  readonly to?: string;
}

export const defaults = { from: "../images/", to: "/images/" } satisfies ImagesOptions;

export function images(md: MarkdownIt, options: ImagesOptions = {}): void {
  const folders = { ...defaults, ...options };
  md.core.ruler.after("inline", "images", (state) => checkImages(state, folders));
}

const decorative = "{decorative}";

function checkImages(state: StateCore, folders: Required<ImagesOptions>): void {
  const { findings } = renderingOf(state.env);
  for (const block of inlineBlocks(state)) {
    block.children.forEach((token, index) => {
      if (token.type !== "image") return;
      const isDecorative = takeDecorative(block.children[index + 1]);
      const report = reporter(findings, block, token);
      checkWords(token, isDecorative, report);
      publish(token, folders, report);
    });
  }
}

type Report = (rule: MarkdownFinding["rule"], message: string, hint: string) => void;

function reporter(findings: MarkdownFinding[], block: InlineBlock, token: Token): Report {
  const near = "![";
  // markdown-it keeps no offsets of images: the words, else the address, find the line.
  const landmark = token.content === "" ? String(token.attrGet("src") ?? "") : `![${token.content}`;
  const line = lineWithin(block, block.token.content.indexOf(landmark));
  return (rule, message, hint) => findings.push({ rule, line, near, message, hint });
}

function takeDecorative(next: Token | undefined): boolean {
  if (next?.type !== "text" || !next.content.startsWith(decorative)) return false;
  next.content = next.content.slice(decorative.length);
  return true;
}

function checkWords(token: Token, isDecorative: boolean, report: Report): void {
  const hasWords = token.content.trim() !== "";
  if (!hasWords && !isDecorative) {
    report(
      "markdown/image-alt",
      "this image has no words for those who do not see it",
      "write what it shows, ![A kettle on a stove](…), or ![](…){decorative} if it only decorates",
    );
  }
  if (hasWords && isDecorative) {
    report(
      "markdown/image-alt",
      "this image has words and is marked as decorative",
      "keep the words or {decorative}, not both",
    );
  }
}

function publish(token: Token, { from, to }: Required<ImagesOptions>, report: Report): void {
  const address = String(token.attrGet("src") ?? "");
  if (address.startsWith(from)) {
    token.attrSet("src", to + address.slice(from.length));
  } else if (!address.startsWith(to)) {
    report(
      "markdown/image-address",
      `the image \`${address}\` is not one of ours`,
      `put the file into content/images/ and write ${from}name.jpg: images from elsewhere would tell others who reads`,
    );
  }
}
