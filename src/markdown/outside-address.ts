// Addresses of other sites, as they are published: without what only tracks readers. Links in texts
// and sources in data files are held to the same.

import { withoutTracking } from "./tracking.ts";

export interface OutsideAddress {
  /** What is published. */
  readonly address: string;
  readonly findings: readonly {
    readonly rule: "link/insecure" | "link/tracking";
    readonly message: string;
    readonly hint: string;
  }[];
}

/** @param written an address with its scheme */
export function outsideAddress(written: string): OutsideAddress {
  const findings: OutsideAddress["findings"][number][] = [];
  if (/^http:/i.test(written)) {
    findings.push({
      rule: "link/insecure",
      message: `\`${written}\` can be read and changed on its way to the reader`,
      hint: `see whether https${written.slice("http".length)} works, and write that`,
    });
  }
  const { address, removed } = withoutTracking(written);
  if (removed.length > 0) {
    findings.push({
      rule: "link/tracking",
      message: `${removed.join(", ")} only tracks readers, and was left out of the link`,
      hint: `write ${address}`,
    });
  }
  return { address, findings };
}
