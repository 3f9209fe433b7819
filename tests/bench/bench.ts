// npm run bench: builds a generated site in a process of its own and prints what it cost.
//
//   npm run bench -- 1000 600      essays, mean words

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus.ts";

const [essays = 1000, words = 600] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  writeCorpus(join(folder, "content"), { essays, words });
  const printed = execFileSync(
    process.execPath,
    [...buildFlags(), "tests/bench/build-once.ts", join(folder, "content"), join(folder, "site")],
    { encoding: "utf8" },
  );
  process.stdout.write(`${essays} essays of about ${words} words, ${process.version}\n${printed}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Node's flags of `npm run build`, so that this measures what writers get. */
function buildFlags(): string[] {
  return (
    readFileSync("package.json", "utf8")
      .match(/"build": "node (--\S+)/)
      ?.slice(1) ?? []
  );
}
