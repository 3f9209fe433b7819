// TR-04: a share of people is somebody's finding, and a reader can look up whose.

import type { ProseRun } from "../../markdown/rendering.ts";
import { figuresIn } from "../figures.ts";
import type { TrustFinding, TrustText } from "../trust-text.ts";

/**
 * One source anywhere in a section is taken for that of all its figures: a paragraph often goes on
 * about the study that the one before it has named, and a false alarm teaches to ignore the others.
 */
export function uncitedFigures({ fields, prose, citations, links }: TrustText): TrustFinding[] {
  if (fields.voice === "lived-experience") return [];
  const sources = [...citations, ...links.filter(({ href }) => /^https?:/i.test(href))];
  const lines = sources.map(({ line }) => line).sort((one, other) => one - other);
  return sectionsOf(prose).flatMap(({ runs, from, to }) => {
    if (firstFrom(lines, from) < to) return [];
    return runs.flatMap((run) => {
      const [figure] = run.isQuoted || run.isVoice ? [] : figuresIn(run.text);
      if (!figure) return [];
      return {
        rule: "trust/TR-04",
        message: `“${figure.text}” stands in a section without a source`,
        hint: "cite where the figure comes from, [@key], or say it without one",
        place: { line: run.places.at(figure.start).line, near: figure.text },
      } as const;
    });
  });
}

/** The first of sorted numbers that is not below a limit; infinity where there is none. */
function firstFrom(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? Number.POSITIVE_INFINITY;
}

interface Section {
  readonly runs: ProseRun[];
  /** The lines from its heading up to the next. */
  readonly from: number;
  to: number;
}

function sectionsOf(prose: readonly ProseRun[]): Section[] {
  const sections: Section[] = [{ runs: [], from: 0, to: Number.POSITIVE_INFINITY }];
  for (const run of prose) {
    if (run.isHeading) {
      const { line } = run.places.at(0);
      const before = sections.at(-1);
      if (before) before.to = line;
      sections.push({ runs: [], from: line, to: Number.POSITIVE_INFINITY });
    }
    sections.at(-1)?.runs.push(run);
  }
  return sections;
}
