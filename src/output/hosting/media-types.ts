// What each kind of file is called in `Content-Type`, for servers that have to be told.

export interface MediaType {
  readonly name: string;
  /** Whether it is text, which is sent compressed and, unless its format says so itself, as UTF-8. */
  readonly isText: boolean;
}

/** Of every ending that the site has. */
export const mediaTypes: ReadonlyMap<string, MediaType> = new Map([
  ["html", text("text/html")],
  ["css", text("text/css")],
  ["js", text("text/javascript")],
  ["json", text("application/json")],
  ["svg", text("image/svg+xml")],
  ["txt", text("text/plain")],
  ["xml", text("application/xml")],
  ["webmanifest", text("application/manifest+json")],
  ["avif", binary("image/avif")],
  ["gif", binary("image/gif")],
  ["ico", binary("image/x-icon")],
  ["jpg", binary("image/jpeg")],
  ["jpeg", binary("image/jpeg")],
  ["png", binary("image/png")],
  ["webp", binary("image/webp")],
  ["woff", binary("font/woff")],
  ["woff2", binary("font/woff2")],
  ["wasm", binary("application/wasm")],
  // The search index, which is compressed already.
  ["pagefind", binary("application/octet-stream")],
  ["pf_filter", binary("application/octet-stream")],
  ["pf_fragment", binary("application/octet-stream")],
  ["pf_index", binary("application/octet-stream")],
  ["pf_meta", binary("application/octet-stream")],
]);

/** Those of feeds, which no ending tells. */
export const feedTypes = {
  atom: text("application/atom+xml"),
  json: text("application/feed+json"),
} as const;

/** The whole value of `Content-Type`. */
export function contentType({ name, isText }: MediaType): string {
  return isText ? `${name}; charset=utf-8` : name;
}

/** The names of all types that are text, each once. */
export function textTypes(): readonly string[] {
  const all = [...mediaTypes.values(), ...Object.values(feedTypes)];
  return [...new Set(all.filter(({ isText }) => isText).map(({ name }) => name))];
}

function text(name: string): MediaType {
  return { name, isText: true };
}

function binary(name: string): MediaType {
  return { name, isText: false };
}
