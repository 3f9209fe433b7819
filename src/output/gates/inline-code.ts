// Code and styles that stand in the page itself, which a content security policy blocks unless it
// names their hash.

import { hash } from "node:crypto";
import type { Finding } from "../../content/problem.ts";
import { quoted } from "../../content/quoted.ts";
import type { Attributes } from "./references.ts";

const rule = "output/inline";

/** What the attributes of one element would run or style. */
export function inlineAttributes(element: string, attributes: Attributes): Finding[] {
  const found: Finding[] = [];
  for (const name of Object.keys(attributes)) {
    if (name !== "style" && name !== "srcdoc" && !name.startsWith("on")) continue;
    found.push({
      rule,
      message: `<${element}> has the attribute \`${name}\``,
      hint: hints.get(name) ?? "add the listener in a script file",
    });
  }
  return found;
}

const hints: ReadonlyMap<string, string> = new Map([
  ["style", "give it a class, and style that in layouts/styles/"],
  ["srcdoc", "make it a page of its own"],
]);

const algorithms = ["sha256", "sha384", "sha512"];

/** The hashes of scripts that a page allows. */
export class ScriptPolicy {
  readonly #policies: ReadonlySet<string>[] = [];

  /** Reads `<meta http-equiv="content-security-policy">`, which holds for what follows it. */
  read(attributes: Attributes): void {
    if (attributes["http-equiv"]?.toLowerCase() !== "content-security-policy") return;
    const directives = new Map<string, string[]>();
    for (const directive of (attributes["content"] ?? "").split(";")) {
      const [name = "", ...values] = directive.trim().split(/\s+/);
      // Of equal directives the first counts.
      if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
    }
    const sources = ["script-src-elem", "script-src", "default-src"].map((name) =>
      directives.get(name),
    );
    this.#policies.push(new Set(sources.find((values) => values !== undefined)));
  }

  /** A script without `src` that every policy of its page must allow, and there must be one. */
  check(type: string, text: string): Finding[] {
    if (type.trim().toLowerCase() === "application/ld+json") return [];
    const isAllowed =
      this.#policies.length > 0 &&
      this.#policies.every((policy) =>
        algorithms.some((name) => policy.has(`'${name}-${hash(name, text, "base64")}'`)),
      );
    if (isAllowed) return [];
    return [
      {
        rule,
        message: `a script stands in the page: ${quoted(text.trim().split("\n")[0] ?? "")}`,
        hint: "make it a file of the site, or have the page's content security policy name its hash",
      },
    ];
  }
}
