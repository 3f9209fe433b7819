// New addresses are promises. On the writer's machine they are recorded; in CI, whose files are
// thrown away, the writer is told.

import type { AddressRecord } from "../content/address-lock.ts";
import { type Problem, problemAt } from "../content/problem.ts";
import { lockName } from "../content/read-content.ts";
import { writeWhole } from "../output/write-whole.ts";
import { counted } from "./reporter.ts";

const lockFile = `content/${lockName}`;

/** Writes the record when it has grown. */
export function recordAddresses({ added, text }: AddressRecord): void {
  if (added.length > 0) writeWhole(lockFile, text);
}

/** A warning, so that pushing a Markdown file from a phone still publishes. */
export function unrecordedProblem({ added }: AddressRecord): Problem[] {
  const [first] = added;
  if (first === undefined) return [];
  return [
    problemAt(
      lockFile,
      { line: 1, column: 1 },
      {
        rule: "address/new",
        message: `${counted(added.length, "new line")} missing here, such as \`${first}\``,
        hint: "run `npm run build` on your own machine and commit the file",
      },
    ),
  ];
}
