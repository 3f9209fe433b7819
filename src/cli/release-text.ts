// What a release changes, in plain words.

import { urlOf } from "../output/gates/resolve-address.ts";
import { type Changes, onlyThose } from "../output/release/compare-manifests.ts";
import { isPage } from "../output/release/manifest.ts";
import type { UploadStep } from "../output/release/upload-steps.ts";
import { counted } from "./reporter.ts";

/** How a release differs from what is live. */
export interface ReleaseChanges {
  /** The file of the manifest that the release was compared with; none where there was none. */
  readonly against: string | undefined;
  readonly changes: Changes;
  /** Addresses that readers can go to and that lead nowhere after a deploy. */
  readonly lost: readonly string[];
  /** Those that are given up on purpose. */
  readonly givenUp: readonly string[];
  readonly steps: readonly UploadStep[];
}

/** So many names are shown of each kind of change. */
const mostNames = 12;

export function releaseText({ against, changes, lost, givenUp, steps }: ReleaseChanges): string {
  const pages = onlyThose(changes, isPage);
  const others = onlyThose(changes, (path) => !isPage(path));
  const gone = pages.removed.map(urlOf).filter((address) => !givenUp.includes(address));
  const counts = [countsText(pages, lost.length), otherText(others), sendText(steps)];
  if (against === undefined) {
    return ["compared with nothing: what is live is not known here", ...counts].join("\n");
  }
  const [ofPages = "", ...rest] = counts;
  return [
    `compared with ${against}`,
    ofPages,
    ...named("new", pages.added.map(urlOf)),
    ...named("changed", pages.changed.map(urlOf)),
    ...named("removed", gone),
    ...named("given up", givenUp),
    ...rest,
  ].join("\n");
}

function countsText({ added, changed, removed }: Changes, lost: number): string {
  return [
    `${counted(changed.length, "page")} changed`,
    `${added.length} new`,
    `${removed.length} removed`,
    `${lost} ${lost === 1 ? "address" : "addresses"} lost`,
  ].join(", ");
}

function named(kind: string, addresses: readonly string[]): string[] {
  const shown = addresses.slice(0, mostNames).map((address) => `  ${kind.padEnd(8)}  ${address}`);
  const more = addresses.length - shown.length;
  return more > 0 ? [...shown, `  ${kind.padEnd(8)}  and ${more} more`] : shown;
}

function otherText({ added, changed, removed }: Changes): string {
  return `${counted(changed.length, "other file")} changed, ${added.length} new, ${removed.length} removed`;
}

function sendText(steps: readonly UploadStep[]): string {
  const files = steps.flatMap((step) => (step.do === "send" ? step.files : []));
  const gone = steps.flatMap((step) => (step.do === "delete" ? step.paths : []));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const sent = `${counted(files.length, "file")} of ${(bytes / 1000).toFixed(1)} kB to send`;
  return `${sent}, ${gone.length} to delete`;
}
