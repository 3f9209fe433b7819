// Tables scroll inside a region of their own, which has a name and can be reached by keyboard.

import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { visibleText } from "./visible-text.ts";

export interface TablesOptions {
  /** The name of the region, from the table's number and its column headings. @default "Table 1: A, B" */
  readonly label?: (number: number, columns: string) => string;
}

export const defaults = {
  label: (number: number, columns: string) =>
    columns === "" ? `Table ${number}` : `Table ${number}: ${columns}`,
} satisfies TablesOptions;

export function tables(md: MarkdownIt, options: TablesOptions = {}): void {
  const { label } = { ...defaults, ...options };
  md.core.ruler.push("tables", (state) => nameTables(state, label));
  md.renderer.rules["table_open"] = (tokens, index, _options, _env, renderer) => {
    const token = tokens[index];
    return token ? `<div${renderer.renderAttrs(token)}>\n<table>\n` : "";
  };
  md.renderer.rules["table_close"] = () => "</table>\n</div>\n";
}

function nameTables(state: StateCore, label: Required<TablesOptions>["label"]): void {
  let number = 0;
  state.tokens.forEach((token, index) => {
    if (token.type === "table_open") {
      number += 1;
      token.attrs = [
        ["class", "table-scroll"],
        ["role", "region"],
        ["aria-label", label(number, columnNames(state.tokens, index))],
        ["tabindex", "0"],
      ];
    } else if (token.type === "th_open" || token.type === "td_open") {
      alignByClass(token);
    }
  });
}

function columnNames(tokens: readonly Token[], tableIndex: number): string {
  const names: string[] = [];
  for (let index = tableIndex; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "thead_close") break;
    if (token?.type === "inline") names.push(visibleText(token.children ?? []).trim());
  }
  return names.filter((name) => name !== "").join(", ");
}

/** A strict content security policy blocks style attributes. */
function alignByClass(token: Token): void {
  const side = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
  if (side === undefined) return;
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  token.attrSet("class", `align-${side}`);
}
