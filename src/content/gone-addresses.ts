// Addresses that were published and are given up on purpose, each with the reason: the one way in
// which an address may end. Essays are withdrawn instead, and leave a note.
//
//   /cups/  The shop that this page was about has closed.

import type { SourceFile } from "./decode.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";

export interface GoneAddresses {
  readonly addresses: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** @param record `content/addresses.gone`; missing where nothing was ever given up */
export function goneAddresses(record: SourceFile | undefined): GoneAddresses {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, written] of (record?.text ?? "").split("\n").entries()) {
    if (written.trim() === "") continue;
    const [, address, reason] = /^(\/(?!\/)[^\s#]*)(?:\s+(\S.*))?$/.exec(written.trim()) ?? [];
    if (address !== undefined && reason !== undefined) {
      addresses.add(address);
      continue;
    }
    const message =
      address === undefined
        ? `${quoted(written.trim())} does not begin with an address`
        : `${quoted(address)} is given up without a reason`;
    const hint = "each line is an address and why it goes: /cups/  The shop has closed.";
    const position = { line: index + 1, column: 1 };
    problems.push(problemAt(record?.file ?? "", position, { rule: "address/gone", message, hint }));
  }
  return { addresses, problems };
}
