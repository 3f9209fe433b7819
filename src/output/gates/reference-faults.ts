// What is wrong with where an address leads.

import type { Finding } from "../../content/problem.ts";
import { quoted } from "../../content/quoted.ts";
import type { PlacedReference } from "./read-markup.ts";
import type { Target } from "./resolve-address.ts";

/** @returns `undefined` when the address may be published, as far as files are concerned */
export function referenceFault(reference: PlacedReference, target: Target): Finding | undefined {
  const { use, address, element } = reference;
  const shown = quoted(address);
  if (target.leads === "to-code") {
    return {
      rule: "output/inline",
      message: `<${element}> runs the code in its address ${shown}`,
      hint: "lead to a page, and add the listener in a script file",
    };
  }
  if (target.leads === "nowhere") {
    return { rule: "output/link", message: target.message, hint: target.hint };
  }
  if (use === "load" && target.leads === "outside") {
    return {
      rule: "output/privacy",
      message: `<${element}> has browsers ask ${target.host} for ${shown}, which tells it who reads this`,
      hint: "keep a copy in the site, or leave it out",
    };
  }
  if (use === "self" && (target.leads !== "inside" || !/^https?:/i.test(address))) {
    return {
      rule: "output/link",
      message: `<${element}> gives ${shown} as the address of this page`,
      hint: "give the full address of a page of the site, with urls.absolute()",
    };
  }
  return undefined;
}
