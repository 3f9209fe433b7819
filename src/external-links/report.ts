// What a check of all outside links found, as data and as text.

import type { Outcome, OutsideLink } from "./outcome.ts";

/** A link that does not lead to its page, or perhaps does not. */
export interface LinkFinding extends OutsideLink {
  readonly reason: string;
}

/** A link that should be written differently. */
export interface MovedLink extends OutsideLink {
  /** The address to write. */
  readonly to: string;
}

/** Each list in the order of files and lines. */
export interface LinkReport {
  /** Readers do not get these pages. */
  readonly broken: readonly LinkFinding[];
  readonly moved: readonly MovedLink[];
  /** Programs do not get these pages; readers may. */
  readonly unsure: readonly LinkFinding[];
  /** How many links are in order. */
  readonly ok: number;
}

/** Sorts links by what became of them. */
export function reportOf(results: readonly (readonly [OutsideLink, Outcome])[]): LinkReport {
  const broken: LinkFinding[] = [];
  const moved: MovedLink[] = [];
  const unsure: LinkFinding[] = [];
  let ok = 0;
  for (const [link, outcome] of [...results].sort(([a], [b]) => byPlace(a, b))) {
    if (outcome.kind === "ok") ok += 1;
    else if (outcome.kind === "moved") moved.push({ ...link, to: withFragment(outcome.to, link) });
    else (outcome.kind === "broken" ? broken : unsure).push({ ...link, reason: outcome.reason });
  }
  return { broken, moved, unsure, ok };
}

/** The report for a terminal: the place of each link first, as terminals make it clickable. */
export function formatLinkReport({ broken, moved, unsure, ok }: LinkReport): string {
  const groups = [
    group("broken", broken, (link) => link.reason),
    group("moved for good", moved, (link) => `write ${link.to}`),
    group("could not be checked", unsure, (link) => link.reason),
  ];
  return [...groups, `${counted(ok)} in order.`].filter((text) => text !== "").join("\n\n");
}

function group<Link extends OutsideLink>(
  title: string,
  links: readonly Link[],
  detail: (link: Link) => string,
): string {
  if (links.length === 0) return "";
  const lines = links.map(
    (link) => `${link.file}:${link.line}:${link.column}  ${link.href}\n    ${detail(link)}`,
  );
  return [`${counted(links.length)} ${title}:`, ...lines].map(withoutControls).join("\n");
}

function counted(count: number): string {
  return `${count} ${count === 1 ? "link" : "links"}`;
}

/** Nothing that stands in an address may command the terminal. */
function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, "\uFFFD");
}

/** Redirects say nothing of fragments: browsers take the one of the link along. */
function withFragment(address: string, { href }: OutsideLink): string {
  const fragment = /#.*$/s.exec(href)?.[0] ?? "";
  return address.includes("#") ? address : `${address}${fragment}`;
}

function byPlace(a: OutsideLink, b: OutsideLink): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
