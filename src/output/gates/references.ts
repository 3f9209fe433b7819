// What the elements of a page lead to or fetch, by the attributes that name addresses.

export type Attributes = Readonly<Record<string, string>>;

/**
 * - `link`: the reader may go there.
 * - `load`: the browser asks for it by itself.
 * - `self`: it tells others about this page.
 */
export type Use = "link" | "load" | "self";

export interface Reference {
  readonly use: Use;
  /** As it is written. */
  readonly address: string;
}

/** Every address in the attributes of one element. */
export function referencesOf(element: string, attributes: Attributes): Reference[] {
  if (element === "meta") return referencesOfMeta(attributes);
  const found: Reference[] = [];
  for (const name of Object.keys(attributes)) {
    const addressesIn = formats.get(name);
    if (!addressesIn) continue;
    const use = useOf(element, name, attributes);
    for (const address of addressesIn(attributes[name] ?? "")) found.push({ use, address });
  }
  return found;
}

const whole = (value: string) => [value];
const spaced = (value: string): readonly string[] => value.match(/\S+/g) ?? [];

/** Whatever the element, so that none is forgotten. */
const formats: ReadonlyMap<string, (value: string) => readonly string[]> = new Map([
  ["action", whole],
  ["attributionsrc", spaced],
  ["background", whole],
  ["data", whole],
  ["formaction", whole],
  ["href", whole],
  ["imagesrcset", candidates],
  ["ping", spaced],
  ["poster", whole],
  ["src", whole],
  ["srcset", candidates],
  ["xlink:href", whole],
]);

/** https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
function candidates(value: string): string[] {
  const found = value.matchAll(/[\s,]*(?:([^\s,]\S*?),+(?=\s|$)|([^\s,]\S*)[^,]*)/g);
  return [...found].flatMap(([, alone, described]) => alone ?? described ?? []);
}

function useOf(element: string, name: string, { rel = "" }: Attributes): Use {
  if (name === "action" || name === "formaction") return "link";
  if (name !== "href" && name !== "xlink:href") return "load";
  if (element === "a" || element === "area") return "link";
  if (element !== "link") return "load";
  const kinds = spaced(rel.toLowerCase());
  if (kinds.includes("canonical")) return "self";
  return kinds.every((kind) => inert.has(kind)) ? "link" : "load";
}

/** Kinds of `<link>` that browsers fetch nothing for; any other counts as one that they do. */
const inert: ReadonlySet<string> = new Set([
  "alternate",
  "author",
  "help",
  "license",
  "me",
  "next",
  "prev",
  "privacy-policy",
  "search",
  "self",
  "terms-of-service",
]);

const ownProperties = /^(?:og:url|(?:og|twitter):image(?:(?::secure)?_?:?url)?)$/i;

function referencesOfMeta(attributes: Attributes): Reference[] {
  const { property = attributes["name"] ?? "", content = "" } = attributes;
  if (ownProperties.test(property)) return [{ use: "self", address: content }];
  const address = refreshAddress(attributes);
  return address === undefined ? [] : [{ use: "load", address }];
}

/** The address that `<meta http-equiv="refresh">` goes on to. */
export function refreshAddress(attributes: Attributes): string | undefined {
  if (attributes["http-equiv"]?.toLowerCase() !== "refresh") return undefined;
  return /^[\s\d.]*[;,]\s*url\s*=\s*["']?([^"']*)/i.exec(attributes["content"] ?? "")?.[1];
}
