// Links: those to files of the content become addresses of pages, those that leave the site lose
// what only tracks their readers. Whether an address within the site exists is found out later.
//
//   [words](other-essay.md#section)   → /essays/other-essay/#section
//   [words](../pages/about.md)        → /about/
//   [words](https://x.org/?utm_id=1)  → https://x.org/

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contentAddress } from "./content-address.ts";
import { outsideAddress } from "./outside-address.ts";
import {
  type Folder,
  type InlineBlock,
  inlineBlocks,
  type MarkdownFinding,
  renderingOf,
} from "./rendering.ts";

export function links(md: MarkdownIt): void {
  md.core.ruler.push("links", (state) => {
    for (const block of inlineBlocks(state)) {
      refuseScripts(state, block);
      const locate = locator(block);
      block.children.forEach((token, index) => {
        if (token.type === "link_open") publish(state, token, locate(token, index));
      });
    }
  });
}

type Landmark = Pick<MarkdownFinding, "line" | "near">;

function publish(state: StateCore, token: Token, landmark: Landmark): void {
  const rendering = renderingOf(state.env);
  const written = String(token.attrGet("href") ?? "");
  const report = (rule: MarkdownFinding["rule"], message: string, hint: string) =>
    rendering.findings.push({ rule, ...landmark, message, hint });
  const href = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)
    ? outside(written, report)
    : inside(written, rendering.folder, report);
  token.attrSet("href", href);
  rendering.links.push({ href, ...landmark });
}

type Report = (rule: MarkdownFinding["rule"], message: string, hint: string) => void;

const schemes: ReadonlySet<string> = new Set(["https:", "http:", "mailto:", "tel:", "sms:"]);

function outside(written: string, report: Report): string {
  const scheme = /^[^:/]*:/.exec(written)?.[0].toLowerCase();
  if (scheme === undefined) {
    const hint = `write https:${written}`;
    report("markdown/link", `\`${written}\` does not say how to get there`, hint);
    return written;
  }
  if (!schemes.has(scheme)) {
    const hint = "link to a page that begins with https://, or leave the link out";
    report("markdown/link", `browsers cannot follow \`${scheme}\``, hint);
    return written;
  }
  const { address, findings } = outsideAddress(written);
  for (const { rule, message, hint } of findings) report(rule, message, hint);
  return address;
}

function inside(written: string, folder: Folder, report: Report): string {
  if (written.startsWith("#")) return written;
  const address = contentAddress(written, folder);
  if (address !== undefined) return address;
  report(
    "markdown/link",
    written === "" ? "this link leads nowhere" : `\`${written}\` leads nowhere`,
    "write the file, such as other-essay.md, or the address from / on, such as /essays/other-essay/",
  );
  return written;
}

/** What would run code stays text to Markdown; its writer is told. */
function refuseScripts(
  state: StateCore,
  { children, lineAt, token: { content } }: InlineBlock,
): void {
  if (!children.some(({ type, content: text }) => type === "text" && script.test(text))) return;
  const found = script.exec(content);
  renderingOf(state.env).findings.push({
    rule: "markdown/link",
    line: lineAt(found?.index ?? 0),
    near: found?.[0] ?? "",
    message: "a link that runs code or holds its own page is never published",
    hint: "link to a page that begins with https://, or leave the link out",
  });
}

const script = /\]\(\s*<?(?:javascript|vbscript|data|file):/i;

/**
 * Finds links in their order. markdown-it keeps no offsets: the address is looked for, and where
 * it is written otherwise (a reference, an escape) the line breaks before it are counted.
 */
function locator(block: InlineBlock): (link: Token, index: number) => Landmark {
  const findAddress = finder(block.token.content);
  const findText = finder(block.token.content);
  let breaks = 0;
  let counted = 0;
  return (link, index) => {
    for (; counted < index; counted += 1) if (isBreak(block.children[counted])) breaks += 1;
    const href = String(link.attrGet("href") ?? "");
    const at = findAddress(href);
    if (at !== undefined) return { line: block.lineAt(at), near: href };
    // Written with entities or escapes, a text is not found as it reads.
    const text = textFrom(block.children, index);
    const near = findText(text) === undefined ? "" : text;
    return { line: block.lineAt(0) + breaks, near };
  };
}

/** Finds strings of which each stands behind the one that was found before it. */
function finder(content: string): (wanted: string) => number | undefined {
  // What is not found once is not found further on: thousands of references cost one pass each.
  const missing = new Set<string>([""]);
  let from = 0;
  return (wanted) => {
    if (missing.has(wanted)) return undefined;
    const at = content.indexOf(wanted, from);
    if (at === -1) {
      missing.add(wanted);
      return undefined;
    }
    from = at + wanted.length;
    return at;
  };
}

function isBreak(token: Token | undefined): boolean {
  return token?.type === "softbreak" || token?.type === "hardbreak";
}

function textFrom(tokens: readonly Token[], from: number): string {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "text") return token.content;
  }
  return "";
}
