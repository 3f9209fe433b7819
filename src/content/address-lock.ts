// Addresses never break: every address that was ever published is recorded, and one that would
// vanish is a problem.
//
//   /essays/tea/
//   /essays/tea/#a-second-cup

import type { SourceFile } from "./decode.ts";
import { goneAddresses } from "./gone-addresses.ts";
import { lostProblem, type Owner, type Repair } from "./lost-addresses.ts";
import { type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { EssayReading } from "./read-essay.ts";

export interface AddressRecord {
  /** What the lock should hold: sorted lines. */
  readonly text: string;
  /** Addresses that are not recorded yet. */
  readonly added: readonly string[];
  /** What would give lost sections their addresses back, where there is no doubt. */
  readonly repairs: readonly Repair[];
  /** Addresses of other pages that end on purpose. */
  readonly givenUp: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * @param lock the record as it is; missing before the first build
 * @param gone the record of addresses that are given up; missing where none is
 */
export function addressRecord(
  lock: SourceFile | undefined,
  readings: readonly EssayReading[],
  gone?: SourceFile,
): AddressRecord {
  const { recorded, problems } = readLock(lock);
  const { addresses: givenUp, problems: unclear } = goneAddresses(gone);
  const owners = ownersOf(readings);
  const current = readings.flatMap((reading) => (isKept(reading) ? addressesOf(reading) : []));
  const lost = [...recorded].filter(([address]) => !isServed(address, owners));
  const found = lost.map(([address, line]) =>
    lostProblem({ address, line, file: lock?.file ?? "", recorded, owners, readings }),
  );
  const added = [...new Set(current)].filter((address) => !recorded.has(address)).sort();
  return {
    text: [...recorded.keys(), ...added]
      .sort()
      .map((address) => `${address}\n`)
      .join(""),
    added,
    repairs: found.flatMap(({ repair }) => repair ?? []),
    givenUp,
    problems: [...problems, ...unclear, ...found.map(({ problem }) => problem)],
  };
}

/** Root path of an essay's page. */
export function essayUrl({ slug }: EssayReading): string {
  return `/essays/${slug}/`;
}

function readLock(lock: SourceFile | undefined): {
  readonly recorded: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
} {
  const recorded = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, written] of (lock?.text ?? "").split("\n").entries()) {
    const address = written.trim();
    if (address === "") continue;
    if (/^\/(?!\/)[^\s#]*(#\S+)?$/.test(address)) {
      recorded.set(address, index + 1);
      continue;
    }
    problems.push(
      problemAt(
        lock?.file ?? "",
        { line: index + 1, column: 1 },
        {
          rule: "address/lock",
          message: `${quoted(address)} is not an address`,
          hint: /^[<=>|]{7}/.test(address)
            ? "two changes met here: keep the addresses of both, and remove this line"
            : "each line is one address such as /essays/tea/ or /essays/tea/#a-second-cup",
        },
      ),
    );
  }
  return { recorded, problems };
}

/** Drafts keep no promise yet. */
function isKept({ refersTo }: EssayReading): boolean {
  return refersTo !== undefined && !refersTo.draft;
}

function addressesOf(reading: EssayReading): string[] {
  const url = essayUrl(reading);
  const { aliases = [], headings = [] } = reading.refersTo ?? {};
  return [url, ...aliases, ...headings.map(({ id }) => `${url}#${id}`)];
}

/** Who answers at an address, by its path. */
function ownersOf(readings: readonly EssayReading[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const reading of readings) {
    const owner = {
      reading,
      isDraft: reading.refersTo?.draft ?? false,
      // Without front matter that can be read nothing is known of the text, so nothing is lost yet.
      ids: reading.refersTo && new Set(reading.refersTo.headings.map(({ id }) => id)),
    };
    for (const alias of reading.refersTo?.aliases ?? []) owners.set(alias, owner);
    owners.set(essayUrl(reading), owner);
  }
  return owners;
}

function isServed(address: string, owners: ReadonlyMap<string, Owner>): boolean {
  const [path = "", id] = address.split("#");
  const owner = owners.get(path);
  if (!owner || owner.isDraft) return false;
  return id === undefined || owner.ids === undefined || owner.ids.has(id);
}
