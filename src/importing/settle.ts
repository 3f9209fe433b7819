// The text of a draft without what `npm run check` would refuse in it and nobody needs: links
// that lead nowhere, and fields of the front matter that do not fit this site.

import type { Link, Root } from "mdast";
import { type Problem, sortProblems } from "../content/problem.ts";
import { quoted } from "../content/quoted.ts";
import { parseYaml } from "../content/yaml-source.ts";
import { essayText } from "../writing/new-essay.ts";
import { excerpt, type Notebook } from "./conversion.ts";
import { readableMarks } from "./readable-marks.ts";
import { nodesOf, parentsOf, wordsOf } from "./tree.ts";
import { markdownOf } from "./write-markdown.ts";

export interface Settled {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly text: string;
  /** What is left for the writer. */
  readonly problems: readonly Problem[];
}

/** Every essay has these; what is wrong with them is the writer's to say. */
const needed: ReadonlySet<string> = new Set(["title", "description", "date", "topics", "draft"]);

/**
 * @param check what `npm run check` would say of a text
 * @param notebook gets what was taken out
 */
export function settle(
  tree: Root,
  fields: ReadonlyMap<string, unknown>,
  check: (text: string) => readonly Problem[],
  notebook: Notebook,
): Settled {
  const addresses = addressesWithin(tree);
  const text = textOf(tree, fields);
  const first = text.split("\n").length + 1;
  // Each address once more, on a line that is known, below the text.
  const links = addresses.map((url) => `\n${linkTo(url)}`).join("");
  const found = check(text + links);
  const lost = new Set(
    found
      .filter(({ severity, line }) => severity === "error" && line >= first)
      .flatMap(({ line }) => addresses[(line - first) / 2] ?? []),
  );
  unlink(tree, lost, notebook);
  const kept = withoutRefused(fields, found, notebook);
  const settled = textOf(tree, kept);
  return { fields: kept, text: settled, problems: sortProblems(check(settled)) };
}

function textOf(tree: Root, fields: ReadonlyMap<string, unknown>): string {
  return essayText(Object.fromEntries(fields), markdownOf(tree));
}

/** The addresses within the site that the text links to, each once. */
function addressesWithin(tree: Root): readonly string[] {
  const urls = [...nodesOf(tree)].flatMap((node) => (node.type === "link" ? node.url : []));
  return [...new Set(urls)].filter((url) => !/^[a-z][a-z0-9+.-]*:/i.test(url));
}

function linkTo(url: string): string {
  const link: Link = { type: "link", url, children: [{ type: "text", value: "x" }] };
  return markdownOf({ type: "paragraph", children: [link] });
}

function unlink(tree: Root, lost: ReadonlySet<string>, notebook: Notebook): void {
  for (const parent of parentsOf(tree)) {
    for (let at = parent.children.length - 1; at >= 0; at -= 1) {
      const node = parent.children[at];
      if (node?.type !== "link" || !lost.has(node.url)) continue;
      parent.children.splice(at, 1, ...node.children);
      const line = node.position?.start.line;
      const text = `${excerpt(wordsOf(node))}: the link was left out, since ${quoted(node.url)} leads nowhere here`;
      notebook.notes.push({ line, text });
    }
    readableMarks(parent);
  }
}

function withoutRefused(
  fields: ReadonlyMap<string, unknown>,
  found: readonly Problem[],
  notebook: Notebook,
): ReadonlyMap<string, unknown> {
  const front = essayText(Object.fromEntries(fields), "").split("\n---\n")[0] ?? "";
  const yaml = parseYaml(front, "");
  const lines = [...fields.keys()].map((key) => ({ key, line: yaml.positionOfKey([], key).line }));
  const kept = new Map(fields);
  for (const { severity, line, message } of found) {
    const key = lines.findLast((field) => field.line <= line)?.key ?? "";
    const isWithin = line <= front.split("\n").length;
    if (severity !== "error" || !isWithin || needed.has(key) || !kept.delete(key)) continue;
    notebook.notes.push({ text: `${quoted(key)} was not taken: ${message}` });
  }
  return kept;
}
