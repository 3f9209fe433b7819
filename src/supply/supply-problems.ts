// What would let others' code into the project unseen: a package that is not held to its hash, one
// that comes from elsewhere, one that runs something when it is installed, one that we may not use.

import { type Finding, type Problem, problemAt } from "../content/problem.ts";
import { quoted } from "../content/quoted.ts";
import { isAllowed } from "./licences.ts";
import { type LockedPackage, readLockfile } from "./lockfile.ts";

/** The files of the project by their names; `undefined` where one is missing. */
export interface SupplyFiles {
  readonly "package-lock.json": string | undefined;
  readonly ".npmrc": string | undefined;
}

/** Packages whose script for installation is known, and does nothing that is missed without it. */
export const knownScripts: ReadonlyMap<string, string> = new Map([
  ["esbuild", "looks whether its own program starts; works as well without"],
]);

const lockName = "package-lock.json";

export function supplyProblems(files: SupplyFiles): Problem[] {
  const scripts = /^ignore-scripts=true$/m.test(files[".npmrc"] ?? "") ? [] : [runsScripts()];
  const packages = readLockfile(files[lockName] ?? "");
  if (!packages) return [...scripts, unreadable()];
  return [
    ...scripts,
    ...packages.flatMap((one) =>
      [...placeFindings(one), ...scriptFindings(one), ...licenceFindings(one)].map((finding) =>
        problemAt(lockName, one.position, finding),
      ),
    ),
  ];
}

const askAgain =
  "take its entry out and run `npm install --package-lock-only`: npm asks the registry for it again";

function placeFindings({ name, version, resolved, integrity }: LockedPackage): Finding[] {
  const findings: Finding[] = [];
  const report = (message: string) =>
    findings.push({ rule: "supply/lockfile", message, hint: askAgain });
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) {
    report(`${quoted(name)} is held to no hash (SHA-512)`);
  }
  const address = addressOf(name, version);
  if (resolved !== address) {
    const found = resolved === "" ? "says not where it comes from" : `comes from ${resolved}`;
    report(`${quoted(name)} ${found}, and not from ${address}`);
  }
  return findings;
}

/** Where the registry has a package: always there, so that a lockfile cannot lead elsewhere. */
function addressOf(name: string, version: string): string {
  return `https://registry.npmjs.org/${name}/-/${name.replace(/^@[^/]*\//, "")}-${version}.tgz`;
}

function scriptFindings({ name, hasInstallScript }: LockedPackage): Finding[] {
  if (!hasInstallScript || knownScripts.has(name)) return [];
  const message = `${quoted(name)} wants to run something when it is installed`;
  const hint =
    "see what it is and whether all works without; then name it in src/supply/supply-problems.ts";
  return [{ rule: "supply/script", message, hint }];
}

function licenceFindings({ name, license, dev }: LockedPackage): Finding[] {
  if (isAllowed(name, license, dev)) return [];
  const found = license === "" ? "says nothing of its licence" : `is under ${quoted(license)}`;
  const message = `${quoted(name)} ${found}, which nobody has looked at`;
  const hint = "read its licence; if we can do what it asks, add it to src/supply/licences.ts";
  return [{ rule: "supply/licence", message, hint }];
}

function runsScripts(): Problem {
  const message = "packages may run whatever they like when they are installed";
  const hint = "write the line ignore-scripts=true";
  return problemAt(".npmrc", { line: 1, column: 1 }, { rule: "supply/script", message, hint });
}

function unreadable(): Problem {
  const message = "this is no lockfile of version 3, which npm 7 and later write";
  const hint = "run `npm install --package-lock-only`, and look at what has changed";
  return problemAt(lockName, { line: 1, column: 1 }, { rule: "supply/lockfile", message, hint });
}
