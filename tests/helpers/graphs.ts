// Reads what pages tell programs, as JSON-LD, and says what is wrong with it.

import { parseHtml } from "./parse-html.ts";

export interface FoundNode {
  readonly "@type": string;
  readonly "@id": string;
  readonly name?: unknown;
  readonly [property: string]: unknown;
}

/** The nodes of the one graph of a page; none where there is no graph. */
export function graphIn(html: string): readonly FoundNode[] {
  const [first, second] = [
    ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
  ];
  if (!first) return [];
  if (second) throw new Error("a page has two graphs");
  return JSON.parse(first[1] ?? "")["@graph"];
}

/** Everything that a page tells programs and not its readers, and what leads nowhere. */
export function graphFaults(html: string): string[] {
  const nodes = graphIn(html);
  const ids = nodes.map((node) => node["@id"]);
  const body = html.replace(/<head>.*?<\/head>/s, "");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`);
  const nameless = nodes
    .filter((node) => /Person|Organization/.test(node["@type"]))
    .map(({ name }) => String(name))
    .filter((name) => !parseHtml(body).text.includes(name))
    .map((name) => `${name} is not on the page`);
  const isShown = (day: string) => body.includes(`<time datetime="${day}">`);
  const wrong = entriesWithin(nodes).flatMap(([key, value]) => {
    const text = String(value);
    if (key === "@id") return ids.includes(text) ? [] : [`${text} is no node`];
    if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
      return isShown(text) ? [] : [`${key} ${text} is not on the page`];
    }
    return /^(aggregateRating|review)$/.test(key) || /FAQPage|HowTo|Rating/.test(text)
      ? [`${key} ${text} is bait`]
      : [];
  });
  return [...twice, ...nameless, ...wrong];
}

/** Every key with its value, however deep. */
function entriesWithin(value: unknown): [key: string, value: unknown][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key, inner] as [string, unknown],
    ...entriesWithin(inner),
  ]);
}
