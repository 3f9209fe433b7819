// Numbers in the writer's words: each has to be one of the helplines, so that there is one place
// where numbers are checked.

import { denialOf } from "../care/deny-list.ts";
import { digitsOfLink } from "../care/dial.ts";
import { numbersOf } from "../care/numbers-of.ts";
import type { CountrySource } from "./helpline-problems.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { DocumentParts } from "./read-document.ts";

/** A Markdown file that numbers may stand in. */
export interface CallingText {
  readonly file: string;
  /** Missing when front matter and text cannot be told apart. */
  readonly parts:
    | Pick<DocumentParts, "links" | "phones" | "frontPhones" | "place" | "problem">
    | undefined;
}

/**
 * A problem for each number that nobody may be sent to and, in a site with helplines, for each
 * that is none of them or not confirmed yet.
 */
export function phoneProblems(
  texts: readonly CallingText[],
  countries: readonly CountrySource[],
): Problem[] {
  const faultOf = faultFinder(countries);
  return texts.flatMap(({ file, parts }) => {
    if (!parts) return [];
    const { phones, frontPhones, links, place, problem } = parts;
    const linked = links.flatMap(({ href, ...at }) => {
      const digits = digitsOfLink(href);
      return digits === undefined ? [] : [{ shown: href, digits, ...at }];
    });
    const inText = [...phones, ...linked].flatMap(({ shown, digits, ...at }) => {
      const fault = faultOf(shown, digits);
      return fault ? problemAt(file, place(at), fault) : [];
    });
    const inFront = frontPhones.flatMap(({ path, shown, digits }) => {
      const fault = faultOf(shown, digits);
      return fault ? problem(path, fault) : [];
    });
    return [...inFront, ...inText];
  });
}

/** The numbers of all lines of a status, as digits. */
export function numbersIn(
  countries: readonly CountrySource[],
  status: "high" | "unverified",
): ReadonlySet<string> {
  return new Set(countries.flatMap(({ data }) => numbersOf(data, status)));
}

function faultFinder(countries: readonly CountrySource[]) {
  const confirmed = numbersIn(countries, "high");
  const unverified = numbersIn(countries, "unverified");
  return (shown: string, digits: string): Finding | undefined => {
    if (confirmed.has(digits)) return undefined;
    const denied = denialOf(digits);
    if (denied) return refused(shown, denied.reason);
    if (confirmed.size === 0) return undefined;
    return unverified.has(digits) ? waiting(shown) : unknown(shown);
  };
}

function refused(shown: string, reason: string): Finding {
  return {
    rule: "helpline/denied",
    message: `nobody may be sent to ${quoted(shown)}: ${reason}`,
    hint: "leave it out",
  };
}

function waiting(shown: string): Finding {
  return {
    rule: "helpline/unknown",
    message: `${quoted(shown)} is a helpline that nobody has confirmed yet`,
    hint: "confirm it as docs/helplines.md says, or lead to /help/ instead",
  };
}

function unknown(shown: string): Finding {
  return {
    rule: "helpline/unknown",
    message: `${quoted(shown)} looks like a number to call, and is none of the helplines`,
    hint: "lead to /help/ instead, or add the line to content/data/helplines/",
  };
}
