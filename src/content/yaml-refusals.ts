// YAML that is valid but refused: something would be lost without a word, or could grow to any size.

import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { quoted } from "./quoted.ts";
import { tooDeep, type YamlFinding } from "./yaml-syntax.ts";

const rule = "yaml/syntax";

/** Marks that are not read as text, comments that cut a text off, keys without or with equal names. */
export function refusedFindings(document: Document.Parsed, text: string): YamlFinding[] {
  const found: YamlFinding[] = [];
  visit(document, (_, node, path) => {
    if (path.length > deepest) {
      const offset = isNode(node) ? startOf(node) : 0;
      found.push({ offset, ...tooDeep });
      return visit.BREAK;
    }
    // One by one: a function takes no more than about 100,000 arguments.
    for (const finding of findingsIn(node, text)) found.push(finding);
    return undefined;
  });
  return found;
}

function findingsIn(node: unknown, text: string): YamlFinding[] {
  const alias = isAlias(node) ? [mark(startOf(node), `*${node.source}`)] : undefined;
  return [
    ...(isMap(node) ? keyFindings(node) : []),
    ...(alias ?? (isNode(node) ? marksBefore(node, text) : [])),
    ...(isScalar(node) ? cutOff(node, text) : []),
  ];
}

/** Each level of the text is two of the path, a pair and its map. */
const deepest = 40;

/** Compares the keys itself, since the parser's own check compares each key with every other. */
function keyFindings({ items }: YAMLMap): YamlFinding[] {
  const keys = new Set<string>();
  return items.flatMap(({ key, value }) => {
    const offset = isNode(key) ? startOf(key) : isNode(value) ? startOf(value) : 0;
    if (!isScalar(key) || key.value === null) {
      return { offset, rule, message: "this has no name", hint: "write `key: value`" };
    }
    const name = String(key.value);
    if (name === "__proto__") {
      return {
        offset,
        rule: "yaml/key",
        message: "`__proto__` cannot be a key",
        hint: "give it another name",
      };
    }
    if (keys.has(name)) {
      return {
        offset,
        rule,
        message: `${quoted(name)} is given twice`,
        hint: "keep one of the two",
      };
    }
    keys.add(name);
    return [];
  });
}

/** Anchors (`&name`) and tags (`!name`) vanish from the value, so that `&c` loses a word. */
function marksBefore(node: Node, text: string): YamlFinding[] {
  if (node.tag === undefined && !("anchor" in node && node.anchor)) return [];
  const before = text.slice(Math.max(0, startOf(node) - 200), startOf(node));
  const found = /[&!]\S*\s*$/.exec(before);
  return [mark(startOf(node) - (found?.[0].length ?? 0), found?.[0].trim() ?? "")];
}

function mark(offset: number, word: string): YamlFinding {
  return {
    offset,
    rule,
    message: `${quoted(word)} is not read as text at the beginning of a value`,
    hint: "put the whole value in quotes",
  };
}

/** `Room #5` is the value `Room`. A comment proper has a space after its `#`. */
function cutOff({ type, range }: Scalar, text: string): YamlFinding[] {
  if (type !== "PLAIN" || !range) return [];
  const rest = text.slice(range[1], range[1] + 200);
  const gap = /^[ \t]*(?=#\S)/.exec(rest)?.[0];
  if (gap === undefined) return [];
  return [
    {
      offset: range[1] + gap.length,
      rule,
      message: "from this `#` on, the line is a comment and not part of the value",
      hint: "put the whole value in quotes; if a comment is meant, write a space after the `#`",
    },
  ];
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
