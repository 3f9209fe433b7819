// What kind of page a finished page is, by its address and what it holds: budgets and tests are told
// by it.

export type PageType =
  | "home"
  | "essay"
  | "withdrawn"
  | "redirect"
  | "archive"
  | "topics"
  | "map"
  | "topic"
  | "all-series"
  | "series"
  | "person"
  | "search"
  | "offline"
  | "subscribe"
  | "help-country"
  | "language"
  | "glossary"
  | "404"
  | "page";

/**
 * @param url address from the site's root
 * @param html the page, or its head
 */
export function pageType(url: string, html: string): PageType {
  if (html.includes('http-equiv="refresh"')) return "redirect";
  const [first = "", second] = url.split("/").filter(Boolean);
  const list = lists.get(first);
  if (!list) return single.get(first) ?? "page";
  if (second === undefined || second === "page") return list.all;
  return list.one === "essay" && html.includes('name="robots" content="noindex"')
    ? "withdrawn"
    : list.one;
}

const single: ReadonlyMap<string, PageType> = new Map([
  ["", "home"],
  ["404.html", "404"],
  ["map", "map"],
  ["offline", "offline"],
  ["search", "search"],
  ["subscribe", "subscribe"],
  ["language", "language"],
  ["glossary", "glossary"],
]);

const lists: ReadonlyMap<string, { readonly all: PageType; readonly one: PageType }> = new Map([
  ["essays", { all: "archive", one: "essay" }],
  ["topics", { all: "topics", one: "topic" }],
  ["series", { all: "all-series", one: "series" }],
  ["people", { all: "page", one: "person" }],
  ["help", { all: "page", one: "help-country" }],
]);
