// Whether links within the site lead somewhere, at the time when they are published.

import { layoutIds } from "../html/layout-ids.ts";
import type { Link } from "../markdown/rendering.ts";
import type { Destination } from "./destinations.ts";
import type { Place } from "./document-places.ts";
import { didYouMean, nearest } from "./nearest.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";

/** A text with links in it. */
export interface LinkingText {
  readonly file: string;
  /** Root path of its page. */
  readonly url: string;
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  readonly place: Place;
  /** When its readers see it: milliseconds since 1970, `Infinity` while it is a draft. */
  readonly seenFrom: number;
}

/**
 * A problem for each link and image that would lead nowhere once the text is published. What is
 * published later than the text counts as nowhere; time alone never adds a problem.
 */
export function linkProblems(
  text: LinkingText,
  destinations: ReadonlyMap<string, Destination>,
): Problem[] {
  const { file, links, images, place } = text;
  const problems: Problem[] = [];
  const report = (link: Link, finding: Finding | undefined) => {
    if (finding) problems.push(problemAt(file, place(link), finding));
  };
  for (const link of links) report(link, linkFault(link, text, destinations));
  for (const image of images) report(image, imageFault(image, destinations));
  return problems;
}

function linkFault(
  { href }: Link,
  { url, seenFrom }: LinkingText,
  destinations: ReadonlyMap<string, Destination>,
): Finding | undefined {
  if (!/^[/#]/.test(href) || href.startsWith("//")) return undefined;
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const target = path === "" ? url : decoded(path);
  const destination = destinations.get(target) ?? paginated(target, destinations);
  if (!destination) return nowhere(target, destinations);
  if (destination.from > seenFrom) return tooEarly(target, destination);
  if (destination.essay?.status === "withdrawn") {
    const { withdrawn } = destination.essay;
    return {
      rule: "link/withdrawn",
      message: `${quoted(target)} was withdrawn on ${withdrawn?.date.day}`,
      hint: "say so beside the link, or lead elsewhere",
    };
  }
  return fragmentFault(decoded(fragment), target, destination);
}

/** Further pages of a list come and go with its length. */
function paginated(
  target: string,
  destinations: ReadonlyMap<string, Destination>,
): Destination | undefined {
  const list = /^(.*\/)page\/\d+\/$/.exec(target)?.[1];
  return list === undefined ? undefined : destinations.get(list);
}

function nowhere(target: string, destinations: ReadonlyMap<string, Destination>): Finding {
  const withSlash = `${target}/`;
  return {
    rule: "link/missing",
    message: `there is no page ${quoted(target)}`,
    hint: destinations.has(withSlash)
      ? `write ${withSlash}`
      : didYouMean(
          target,
          target.startsWith("/essays/") ? essaysOf(destinations) : destinations.keys(),
        ),
  };
}

function essaysOf(destinations: ReadonlyMap<string, Destination>): string[] {
  return [...destinations.keys()].filter((url) => url.startsWith("/essays/"));
}

function tooEarly(target: string, { from, essay }: Destination): Finding {
  const rule = "link/missing";
  if (!essay) {
    return {
      rule,
      message: `${quoted(target)} has no page yet: no essay that is published by then belongs to it`,
      hint: "leave the link out until there is one",
    };
  }
  return from === Number.POSITIVE_INFINITY
    ? {
        rule,
        message: `${quoted(target)} is a draft, so readers would find nothing there`,
        hint: "publish it first, or leave the link out until then",
      }
    : {
        rule,
        message: `${quoted(target)} is published only on ${essay.date.iso}, after this text`,
        hint: "leave the link out until then, or change one of the dates",
      };
}

function fragmentFault(
  fragment: string,
  target: string,
  { ids }: Destination,
): Finding | undefined {
  // A dot belongs to ids of notes and sources, which the finished page is asked for.
  if (fragment === "" || !ids || ids.has(fragment) || fragment.includes(".")) return undefined;
  if (ownIds.has(fragment)) return undefined;
  return {
    rule: "link/missing",
    message: `${quoted(target)} has no section ${quoted(`#${fragment}`)}`,
    hint: didYouMean(fragment, ids),
  };
}

const ownIds: ReadonlySet<string> = new Set(Object.values(layoutIds));

function imageFault(
  { href }: Link,
  destinations: ReadonlyMap<string, Destination>,
): Finding | undefined {
  const path = decoded(href.replace(/[?#].*$/s, ""));
  if (destinations.has(path)) return undefined;
  const images = [...destinations.keys()].filter((url) => url.startsWith("/images/"));
  const names = images.map((url) => url.slice("/images/".length));
  const name = path.slice("/images/".length);
  return {
    rule: "image/missing",
    message: `there is no image ${quoted(`content${path}`)}`,
    // A list of all images would be long, and says no more than a look into their folder.
    hint:
      nearest(name, names) === undefined
        ? "put it there, or write the name of one that is there"
        : didYouMean(name, names),
  };
}

/** As the file system knows it; what is not percent-encoded right stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
