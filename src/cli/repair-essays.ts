// npm run check -- --fix: gives sections that were renamed their old addresses back.

import { readFileSync } from "node:fs";
import type { AddressRecord } from "../content/address-lock.ts";
import { withId } from "../content/lost-addresses.ts";
import { writeWhole } from "../output/write-whole.ts";

/** Writes the lines anew and leaves all else as it was. @returns what was written, a line each */
export function repairEssays({ repairs }: AddressRecord): string[] {
  return repairs.map(({ file, line, id }) => {
    const text = readFileSync(file, "utf8");
    const parts = text.split(/(\r\n?|\n)/);
    const index = (line - 1) * 2;
    const repaired = withId(parts[index] ?? "", id);
    parts[index] = repaired;
    writeWhole(file, parts.join(""));
    return `${file}:${line}: ${repaired}`;
  });
}
