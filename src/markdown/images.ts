// Images: each needs words for those who do not see it, or says that it needs none.
//
//   ![A kettle on a stove](../images/kettle.jpg)
//   ![](../images/line.svg){decorative}

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type InlineBlock, inlineBlocks, type MarkdownFinding, renderingOf } from "./rendering.ts";

export interface ImagesOptions {
  /** The folder of images, as written from an essay. @default "../images/" */
  readonly from?: string;
  /** The root path that the folder is published at. @default "/images/" */
  readonly to?: string;
}

export const defaults = { from: "../images/", to: "/images/" } satisfies ImagesOptions;

export function images(md: MarkdownIt, options: ImagesOptions = {}): void {
  const folders = { ...defaults, ...options };
  // After the notes have joined the text, and while `\{decorative}` is still known to be text.
  md.core.ruler.before("text_join", "images", (state) => checkImages(state, folders));
}

const decorative = "{decorative}";

function checkImages(state: StateCore, folders: Required<ImagesOptions>): void {
  const { findings } = renderingOf(state.env);
  for (const block of inlineBlocks(state)) {
    const locate = locator(block);
    block.children.forEach((token, index) => {
      if (token.type !== "image") return;
      const isDecorative = takeDecorative(block.children[index + 1]);
      const place = locate(token);
      const report: Report = (rule, message, hint) =>
        findings.push({ rule, ...place, message, hint });
      checkWords(token, isDecorative, report);
      publish(token, folders, report);
      const href = String(token.attrGet("src") ?? "");
      if (href.startsWith(folders.to)) renderingOf(state.env).images.push({ href, ...place });
    });
  }
}

type Report = (rule: MarkdownFinding["rule"], message: string, hint: string) => void;

/** Finds images in their order: markdown-it keeps no offsets, but it keeps the words as written. */
function locator(block: InlineBlock): (image: Token) => Pick<MarkdownFinding, "line" | "near"> {
  let from = 0;
  return (image) => {
    const written = `![${image.content}]`;
    const offset = block.token.content.indexOf(written, from);
    const near = written.split("\n", 1)[0] ?? "";
    if (offset === -1) return { line: block.lineAt(from), near };
    from = offset + written.length;
    return {
      line: block.lineAt(offset),
      near: near + addressAt(block.token.content, offset, near),
    };
  };
}

/** What follows the words of an image, where another one with these words stands before it. */
function addressAt(content: string, offset: number, near: string): string {
  const line = content.slice(content.lastIndexOf("\n", offset) + 1, offset);
  if (!line.includes(near)) return "";
  return /^[([][^\])\n]*[\])]?/.exec(content.slice(offset + near.length))?.[0] ?? "";
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
  if (token.children?.some(({ type }) => type === "citation" || type === "footnote_ref")) {
    report(
      "markdown/image-alt",
      "the words of this image hold a citation or a note, which cannot be followed there",
      "write it after the image",
    );
  }
}

function publish(token: Token, { from, to }: Required<ImagesOptions>, report: Report): void {
  const address = String(token.attrGet("src") ?? "");
  const folder = [from, to].find((start) => address.startsWith(start));
  const path = folder && address.slice(folder.length);
  if (path && !climbs.test(path)) token.attrSet("src", to + path);
  else report("markdown/image-address", ...refusal(address, from));
}

function refusal(address: string, from: string): [message: string, hint: string] {
  const put = "put the file into content/images/ and write";
  if (/^data:/i.test(address)) {
    // The address may hold a whole photograph.
    const hint = `save it in a file of its own: ${put} ${from}name.png`;
    return ["an image stands here as data", hint];
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) {
    const why = "images from elsewhere would tell others who reads";
    return [`the image \`${address}\` is not one of ours`, `${put} ${from}name.jpg: ${why}`];
  }
  const name = /[^/]+\.\w+$/.exec(address)?.[0] ?? "name.jpg";
  return [`\`${address}\` does not lead into content/images/`, `${put} ${from}${name}`];
}

/** A part of a path that leads to the folder itself or out of it: `.`, `..`, also as `%2E`. */
const climbs = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;
