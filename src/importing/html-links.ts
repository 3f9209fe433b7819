// Links of imported pages: those that can be followed stay, without what tracks readers; of the
// others the words stay.

import type { Element } from "hast";
import { suspicious } from "../markdown/hidden-characters.ts";
import { withoutTracking } from "../markdown/tracking.ts";
import { excerpt, type Note, type Notebook } from "./conversion.ts";
import { attribute, findElement, htmlWords, replaceElements } from "./html-elements.ts";

/** Whether addresses within the site exist is asked later, once the essay is written down. */
export function cleanLinks(text: Element, notebook: Notebook): void {
  replaceElements(text, (one) => {
    if (one.tagName !== "a") return undefined;
    const words = htmlWords(one).trim();
    // Links that generators put beside headings.
    if (/^[#¶§🔗]?$/u.test(words) && !findElement(one, "img", noteMark)) return [];
    const { href, note } = cleanAddress(attribute(one, "href"));
    if (note !== undefined) {
      notebook.notes.push({ line: one.position?.start.line, text: `${excerpt(words)}: ${note}` });
    }
    if (href === undefined) return one.children;
    one.properties = { href };
    return undefined;
  });
}

/** The name of an element that no HTML can hold: see footnotes.ts. */
export const noteMark = "noteMark";

const hidden = new RegExp(suspicious, "gu");

interface CleanAddress {
  /** Missing when it leads nowhere. */
  readonly href?: string;
  readonly note?: Note["text"];
}

const followed: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel", "sms"]);

function cleanAddress(written: string): CleanAddress {
  // Browsers take these out before they look for the scheme: `java\nscript:`.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const trimmed = written.replace(/[\t\n\r]/g, "").replace(/^[\u0000- ]+|[\u0000- ]+$/g, "");
  if (trimmed === "") return {};
  // What the check refuses is written as browsers send it.
  const seen = trimmed.toWellFormed().replace(hidden, encodeURIComponent);
  const full = seen.startsWith("//") ? `https:${seen}` : seen.replace(/^www\./i, "https://www.");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(full)?.[1]?.toLowerCase();
  if (scheme === undefined) return { href: full };
  if (!followed.has(scheme)) return { note: `a ${scheme}: link was left out` };
  if (!URL.canParse(full)) return { note: `${full} is no address; the link was left out` };
  const { address, removed } = withoutTracking(full);
  if (removed.length === 0) return { href: address };
  return {
    href: address,
    note: `took ${removed.join(", ")}, which only tracks readers, out of the link`,
  };
}
