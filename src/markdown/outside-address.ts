// Addresses of other sites, as they are published: without what only tracks readers. Links in texts
// and sources in data files are held to the same.

import { withoutTracking } from "./tracking.ts";

export interface OutsideAddress {
  /** What is published. */
  readonly address: string;
  readonly findings: readonly {
    readonly rule: "link/insecure" | "link/shortened" | "link/tracking";
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
  if (isShortened(written)) {
    findings.push({
      rule: "link/shortened",
      message: `\`${written}\` hides where it leads, and counts who follows it`,
      hint: "follow it, and write the address that comes in its place",
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

/** Hosts that only lead on to other addresses. */
const shorteners: ReadonlySet<string> = new Set([
  ...["bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "fb.me", "goo.gl", "ift.tt", "is.gd", "lnkd.in"],
  ...["ow.ly", "rb.gy", "rebrand.ly", "shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com"],
]);

function isShortened(address: string): boolean {
  const { hostname = "" } = URL.parse(address) ?? {};
  return shorteners.has(hostname.replace(/^www\./, ""));
}
