// npm run supply: whether every package is what it was when somebody looked at it, comes from the
// registry, runs nothing when it is installed, and is under a licence that we can keep. Asks nobody.

import { existsSync, readFileSync } from "node:fs";
import { readLockfile } from "../supply/lockfile.ts";
import { supplyProblems } from "../supply/supply-problems.ts";
import { readOptions } from "./read-options.ts";
import { counted, reportProblems, run, say } from "./reporter.ts";

await run(() => {
  const { format } = readOptions(process.argv.slice(2));
  const files = {
    "package-lock.json": textOf("package-lock.json"),
    ".npmrc": textOf(".npmrc"),
  };
  const problems = supplyProblems(files);
  const failed = reportProblems(problems, format);
  if (failed) process.exitCode = 1;
  const packages = readLockfile(files["package-lock.json"] ?? "") ?? [];
  const byLicence = Map.groupBy(packages, ({ license }) => license);
  const counts = [...byLicence]
    .map(([licence, { length }]) => ({ licence, packages: length }))
    .sort((a, b) => b.packages - a.packages || (a.licence < b.licence ? -1 : 1));
  if (format === "json") {
    say(JSON.stringify({ packages: packages.length, licences: counts, problems }, null, 2));
  } else if (!failed) {
    const list = counts.map(({ licence, packages: count }) => `${licence} ${count}`).join(", ");
    say(`${counted(packages.length, "package")}, each held to its hash and its place: ${list}`);
  }
});

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
