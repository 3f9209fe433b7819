// Looks through a built site for text that has become something else than text.

import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { Parser } from "htmlparser2";
import { makeInlineScript } from "../../src/output/scripts.ts";
import type { BuiltSite } from "./built-site.ts";

/** What is wrong with the pages, feeds and other files of a site, each with its file. */
export function leaks(site: BuiltSite): string[] {
  return [...site].flatMap(([path, file]) => {
    const found: string[] = [];
    if (file.includes("q49q")) found.push("a template has been computed");
    // Fonts and images would be decoded in vain.
    const text = /\.(?:html|xml|json)$/.test(path) ? file.toString("utf8") : "";
    if (path.endsWith(".html")) found.push(...markupLeaks(withoutOurs(text)));
    if (path.endsWith(".xml")) found.push(...feedLeaks(text));
    if (path.endsWith(".json")) found.push(...jsonLeaks(text));
    return found.map((leak) => `${path}: ${leak}`);
  });
}

const headScript = `<script>${makeInlineScript("src/client/apply-settings.ts").code}</script>`;
const scriptFile = /<script type="module" src="\/assets\/[a-z-]+\.\w+\.js"><\/script>/g;
/** What programs are told, which nothing runs. */
const graph = /<script type="application\/ld\+json">[^<]*<\/script>/;
const weave = /<svg class="weave" [^<]*(?:<path [^<]*)*<\/svg>/g;
const mapPicture = /<svg width="[\d.]+rem" height="[\d.]+rem" viewBox="[^"<]*" role="group">/;

/** A page without what its layout puts there, which texts must not. */
function withoutOurs(markup: string): string {
  return [headScript, scriptFile, graph, weave, mapPicture].reduce<string>(
    (rest, ours) => rest.replace(ours, ""),
    markup,
  );
}

const withoutEnd = new Set([
  ...["br", "hr", "img", "input", "link", "meta"],
  // Of the map.
  ...["circle", "path", "rect"],
]);
const scripting = new Set(["script", "style", "iframe", "object", "embed", "svg", "base", "form"]);

/** Elements that run, attributes that run, and elements that are not closed where they should be. */
function markupLeaks(markup: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (scripting.has(name)) found.push(`an element ${name}`);
      for (const attribute of Object.entries(attributes)) {
        found.push(...attributeLeaks(name, attribute));
      }
    },
    onclosetag(name, isImplied) {
      if (isImplied && !withoutEnd.has(name)) found.push(`an element ${name} that is not closed`);
    },
    oncomment: () => found.push("a comment"),
    oncdatastart: () => found.push("a CDATA section"),
  });
  parser.end(markup);
  if (hasControl(markup)) found.push("a control character");
  return found;
}

function attributeLeaks(element: string, [name, value]: readonly [string, string]): string[] {
  const found: string[] = [];
  if (!/^[a-z][a-z-]*$/.test(name) || /^on|^style$/.test(name)) found.push(`an attribute ${name}`);
  if (element === "img" && value === "x") found.push("an image that nobody has put there");
  if (/^(?:href|src)$/.test(name) && runs(value)) found.push(`an address ${value}`);
  return found;
}

function runs(address: string): boolean {
  const { protocol = "" } = URL.parse(address, "https://here.example/") ?? {};
  return /^(?:javascript|vbscript|data|file):$/.test(protocol);
}

function hasControl(text: string): boolean {
  return /\p{Cc}/u.test(text.replace(/[\n\t]/g, ""));
}

/** XML that is well-formed, and whose entries are markup without leaks. */
function feedLeaks(xml: string): string[] {
  try {
    const { root } = parseXml(xml);
    return root ? contentsIn(root).flatMap(markupLeaks) : ["no element"];
  } catch (error) {
    return [`no XML: ${String(error)}`];
  }
}

function contentsIn(element: XmlElement): string[] {
  if (element.name === "content") return [element.text];
  return element.children.flatMap((child) =>
    child instanceof XmlElement ? contentsIn(child) : [],
  );
}

/** JSON that may stand within a page, and whose entries are markup without leaks. */
function jsonLeaks(json: string): string[] {
  const { items }: { items: { content_html: string }[] } = JSON.parse(json);
  const found = items.flatMap(({ content_html }) => markupLeaks(content_html));
  return json.includes("<") ? [...found, "an element could begin"] : found;
}
