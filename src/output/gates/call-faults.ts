// Links that make a telephone call or write: only the helplines may be called.

import { digitsOfLink } from "../../care/dial.ts";
import type { Finding } from "../../content/problem.ts";
import { quoted } from "../../content/quoted.ts";

/** @param helplines the digits of all that readers may call; empty in a site without such data */
export function callFault(address: string, helplines: ReadonlySet<string>): Finding | undefined {
  const digits = digitsOfLink(address);
  if (digits === undefined || helplines.size === 0 || helplines.has(digits)) return undefined;
  return {
    rule: "output/help",
    message: `${quoted(address)} calls a number that is none of the helplines`,
    hint: "lead to /help/ instead, or add the line to content/data/helplines/",
  };
}
