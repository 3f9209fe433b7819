// What one finished file tells the gate, as far as it depends on nothing but its text and on which
// files there are.

import { callFault } from "./call-faults.ts";
import { copied } from "./copied.ts";
import type { FileFinding } from "./file-finding.ts";
import type { FileFacts } from "./read-markup.ts";
import { referenceFault } from "./reference-faults.ts";
import type { Resolve, Target } from "./resolve-address.ts";

/** A link to a part of another page, which may be read later. */
export interface FragmentLink extends Pick<FileFinding, "index" | "address"> {
  readonly target: Extract<Target, { readonly leads: "inside" }>;
}

/** Plain data, and none of it a part of the file's text: V8 would keep all of that. */
export interface FileVerdict {
  readonly findings: readonly Omit<FileFinding, "path">[];
  /** How many links within the site were followed. */
  readonly linksChecked: number;
  /** The files that they lead to, each once. */
  readonly targets: readonly string[];
  readonly fragments: readonly FragmentLink[];
  /** What fragments can name, each on a line of its own. */
  readonly ids: string;
  /** The file that it leads on to. */
  readonly movedTo?: string;
}

/** What a verdict depends on besides the text. */
export interface CheckContext {
  readonly resolve: Resolve;
  /** The digits of all numbers that readers may call. */
  readonly helplines: ReadonlySet<string>;
}

export function checkFile(
  path: string,
  { findings, references, ids, movedTo }: FileFacts,
  { resolve, helplines }: CheckContext,
): FileVerdict {
  const found = [...findings];
  const targets = new Set<string>();
  const fragments: FragmentLink[] = [];
  let linksChecked = 0;
  for (const reference of references) {
    const target = resolve(reference.address, path);
    const { index, address } = reference;
    const fault = referenceFault(reference, target) ?? callFault(address, helplines);
    if (fault) found.push({ ...fault, index, address });
    if (target.leads !== "inside") continue;
    linksChecked += 1;
    targets.add(target.path);
    // Most fragments are of the page itself; the others may be of one that is read later.
    const isFound = target.path === path && ids.has(target.fragment);
    if (target.fragment === "" || isFound) continue;
    fragments.push({ index, address: copied(address), target });
  }
  const next = movedTo === undefined ? undefined : resolve(movedTo, path);
  return {
    ...{ findings: found, linksChecked, targets: [...targets], fragments },
    ids: `\n${[...ids].join("\n")}\n`,
    ...(next?.leads === "inside" ? { movedTo: next.path } : {}),
  };
}

/**
 * Whether a verdict still holds among other files. What was there must be there; what was not may
 * have come, so a file with findings is read again.
 */
export function isStillTrue(
  { findings, targets }: FileVerdict,
  files: ReadonlySet<string>,
): boolean {
  return findings.length === 0 && targets.every((target) => files.has(target));
}
