// What a search has found in one text, as it is shown.

/** A stretch of text; marked where it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface FoundSection {
  /** Leads to the section. */
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly Stretch[];
}

export interface FoundText {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** From before the first section, when something was found there, else the text's description. */
  readonly excerpt: readonly Stretch[];
  /** Ids of its topics. */
  readonly topics: readonly string[];
  /** How long it takes, in words; nothing for what is no essay. */
  readonly time: string | undefined;
  readonly sections: readonly FoundSection[];
}

/** What Pagefind tells of a text, as far as it is used here. */
export interface PagefindText {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** What was found under each heading; before the first one there is no anchor. */
  readonly sub_results: readonly {
    readonly url: string;
    readonly title: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
    readonly anchor?: object;
  }[];
}

/** With more, the next result would be too far away. */
const mostSections = 3;

export function foundText({ url, meta, filters, sub_results: parts }: PagefindText): FoundText {
  const opening = parts.find(({ anchor }) => !anchor);
  const sections = parts.filter(({ anchor }) => anchor);
  // Those in which most was found, in the order of the text.
  const best = new Set(
    sections.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, mostSections),
  );
  return {
    url,
    title: meta["title"] ?? url,
    lang: filters["lang"]?.[0] ?? "",
    excerpt: stretches(opening?.excerpt ?? meta["description"] ?? ""),
    topics: filters["topic"] ?? [],
    time: filters["time"]?.[0],
    sections: sections
      .filter((section) => best.has(section))
      .map((section) => ({
        url: section.url,
        title: section.title,
        excerpt: within(section),
      })),
  };
}

/** The excerpt of a section without its heading, which stands above it already. */
function within({ title, excerpt }: { readonly title: string; readonly excerpt: string }) {
  const all = stretches(excerpt);
  const text = all.map((stretch) => stretch.text).join("");
  // Pagefind ends headings with a full stop.
  const end = /^\p{P}?(?:\s+|$)/u.exec(text.slice(title.length));
  if (!text.startsWith(title) || !end) return all;
  const rest = text.length - title.length - end[0].length;
  return rest === 0 ? all : lastOf(all, rest);
}

/** The end of a text, as long as that. */
function lastOf(all: readonly Stretch[], length: number): Stretch[] {
  let left = length;
  const kept: Stretch[] = [];
  for (const { text, isMarked } of all.toReversed()) {
    if (left <= 0) break;
    kept.unshift({ text: text.slice(-left), isMarked });
    left -= text.length;
  }
  return kept;
}

/**
 * Takes an excerpt apart. Pagefind marks words together with the punctuation at their ends, and
 * writes `<` and `>` of the text as entities.
 */
export function stretches(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
    .flatMap((text, index) => (index % 2 === 1 ? markedWord(text) : { text, isMarked: false }))
    .filter(({ text }) => text !== "");
}

function markedWord(text: string): Stretch[] {
  const [, before = "", word = text, after = ""] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(text) ?? [];
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ];
}
