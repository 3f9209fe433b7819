// Feeds and the sitemap: their own addresses, and those in the texts that feeds carry.

import { Parser } from "htmlparser2";
import { quoted } from "../../content/quoted.ts";
import type { PlacedFinding } from "./file-finding.ts";
import { type FileFacts, type PlacedReference, readMarkup } from "./read-markup.ts";

/** Atom and sitemaps: `<link href>`, `<uri>`, `<loc>`, and markup of `type="html"`. */
export function readXml(xml: string): FileFacts {
  const references: PlacedReference[] = [];
  const denied: PlacedFinding[] = [];
  let text = "";
  let isMarkup = false;
  let index = 0;
  const parser = new Parser(
    {
      onopentag(element, { href, type }) {
        index = parser.startIndex;
        text = "";
        isMarkup = type === "html";
        if (href !== undefined) references.push({ use: "link", address: href, element, index });
      },
      ontext(part) {
        text += part;
      },
      onclosetag(element) {
        const inside = readText(text, index);
        if (isMarkup) references.push(...inside.references);
        denied.push(...inside.denied);
        if (element === "uri" || element === "loc") {
          references.push({ use: "link", address: text.trim(), element, index });
        }
        isMarkup = false;
        text = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return feedFacts(references, denied);
}

/** JSON Feed 1.1: every key that names an address, and `content_html`. */
export function readJson(json: string): FileFacts {
  const references: PlacedReference[] = [];
  const denied: PlacedFinding[] = [];
  const feed: unknown = JSON.parse(json);
  if (!isFeed(feed)) return feedFacts([], []);
  for (const [key, value] of texts(feed)) {
    const index = Math.max(0, json.indexOf(JSON.stringify(value)));
    const inside = readText(value, index);
    denied.push(...inside.denied);
    if (key === "content_html") references.push(...inside.references);
    if (addressKey.test(key)) references.push({ use: "link", address: value, element: key, index });
  }
  return feedFacts(references, denied);
}

/** Every text within a value, with the nearest key above it. */
function* texts(value: unknown, key = ""): Generator<readonly [key: string, text: string]> {
  if (typeof value === "string") yield [key, value];
  else if (Array.isArray(value)) for (const item of value) yield* texts(item, key);
  else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* texts(inner, name);
  }
}

const addressKey = /(?:^|_)url$|^(?:avatar|banner_image|favicon|icon|image)$/;

function isFeed(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return String(Reflect.get(value, "version")).startsWith("https://jsonfeed.org/version/");
}

/** Of the markup of a page it is known what is wrong, but not all of a feed is on a page. */
function readText(text: string, index: number) {
  const { references, findings } = readMarkup(text);
  return {
    references: references.map((reference) => ({ ...reference, index })),
    denied: findings
      .filter(({ rule }) => rule === "output/help")
      .map((finding) => ({ ...finding, index })),
  };
}

function feedFacts(found: readonly PlacedReference[], denied: readonly PlacedFinding[]): FileFacts {
  const [whole = [], partial = []] = [true, false].map((isWhole) =>
    found.filter(({ address }) => /^[a-z][a-z0-9+.-]*:/i.test(address) === isWhole),
  );
  return { references: whole, findings: [...denied, ...partial.map(incomplete)], ids: new Set() };
}

function incomplete({ address, index }: PlacedReference): PlacedFinding {
  return {
    rule: "output/link",
    message: `${quoted(address)} leads nowhere in a feed reader, which is not at the site`,
    hint: "give the full address, with urls.absolute()",
    address,
    index,
  };
}
