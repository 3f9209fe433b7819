// The figures as tables, for people.

import { type Kind, kinds } from "./bytes.ts";
import type { Noise } from "./calibrate.ts";
import { slowPhone } from "./slow-phone.ts";
import { timeBudgets, timeNames, type Weighed } from "./weighed.ts";

export interface ReportOptions {
  readonly runs: number;
  readonly noise: Noise;
}

export function report(results: readonly Weighed[], { runs, noise }: ReportOptions): string {
  const { cpu, roundTrip, down, up } = slowPhone;
  const line = `${down / 1e6} Mbit/s down, ${up / 1e3} kbit/s up, ${roundTrip} ms for each request`;
  const sites = new Set(results.map(({ site }) => site));
  const nameOf = ({ site, name }: Weighed) => (sites.size > 1 ? `${site} ${name}` : name);
  const over = results.flatMap((result) =>
    result.over.map((what) => `over budget: ${nameOf(result)}: ${what}`),
  );
  return [
    "kB of a first view: as they lie, gzip, brotli",
    ...table([
      ["", ...kinds, "requests"],
      ...results.map((result) => [
        nameOf(result),
        ...kinds.map((kind) => bytesCell(result, kind)),
        String(result.requests),
      ]),
    ]),
    "",
    `ms on a phone ${cpu} times as slow, ${line}, nothing cached; median of ${runs}`,
    ...table([
      ["", "first paint", "largest", "shift", "blocking", "search", "next search", "largest is"],
      ["budget", ...Object.values(timeBudgets).map(String), ""],
      ...results.map((result) => [nameOf(result), ...timeCells(result), result.largest]),
    ]),
    "",
    `the same loop took ${noise.median.toFixed(0)} ms meanwhile (${noise.least.toFixed(0)} to ${noise.most.toFixed(0)}): the wider apart, the less the times are worth`,
    ...(over.length === 0 ? ["all within budget"] : over),
  ].join("\n");
}

function bytesCell({ bytes }: Weighed, kind: Kind): string {
  const { raw, gzip, brotli } = bytes[kind];
  if (raw === 0) return "-";
  const sizes = raw === brotli ? [raw] : [raw, gzip, brotli];
  return sizes.map((size) => (size / 1000).toFixed(1)).join(" ");
}

function timeCells({ times }: Weighed): string[] {
  return timeNames.map((name) => {
    const time = times[name];
    if (time === undefined) return "-";
    return name === "shift" ? String(Number(time.toFixed(3))) : time.toFixed(0);
  });
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
