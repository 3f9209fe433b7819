// What of a finished page is over its budget. It is published all the same: a long text helps more
// than none.

import { type ByteBudget, pageBudgets } from "../budgets.ts";
import { pageType } from "../page-type.ts";
import { sizeIfOver } from "../sent-bytes.ts";
import type { PlacedFinding } from "./file-finding.ts";
import {
  type FileKind,
  mainParts,
  pageHalves,
  shellParts,
  type WeightPart,
} from "./page-weight.ts";
import { urlOf } from "./resolve-address.ts";

/** A finished page with what it has browsers fetch. */
export interface PageToWeigh {
  /** Its path within the site. */
  readonly path: string;
  readonly page: Buffer;
  readonly files: ReadonlyMap<FileKind, readonly WeightPart[]>;
}

export function weightFaults({ path, page, files }: PageToWeigh): PlacedFinding[] {
  const budget = pageBudgets[pageType(urlOf(path), headOf(page))];
  const { shell, main } = pageHalves(page);
  const findings: PlacedFinding[] = [];
  const hold = (kind: keyof ByteBudget, bytes: number, parts: () => readonly WeightPart[]) => {
    const limit = budget[kind];
    if (bytes <= limit) return;
    const { what, hint } = sayings[kind];
    const message = `${what} ${kilobytes(bytes)}, ${kilobytes(bytes - limit)} over the budget of ${kilobytes(limit)}; most of it is ${largest(parts())}`;
    findings.push({ rule: "output/weight", message, hint, index: 0 });
  };
  hold("shell", sizeIfOver(shell, budget.shell), () => shellParts(shell.toString()));
  hold("main", sizeIfOver(main, budget.main), () => mainParts(main.toString()));
  for (const [kind, parts] of files) {
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    hold(kind, bytes, () => parts);
  }
  return findings;
}

/** What tells of a page's type stands in its head, and most of a page does not. */
function headOf(page: Buffer): string {
  const end = page.indexOf("</head>");
  return page.toString("utf8", 0, end === -1 ? page.length : end);
}

const forProgrammers =
  "make it less, or raise the budget in src/output/budgets.ts and say why there";

const sayings: Readonly<
  Record<keyof ByteBudget, { readonly what: string; readonly hint: string }>
> = {
  shell: { what: "the page around `main` weighs", hint: forProgrammers },
  main: {
    what: "what it says weighs",
    hint: "it is published as it is; where it can be two essays of a series, readers with slow phones wait less",
  },
  css: { what: "its styles weigh", hint: forProgrammers },
  js: { what: "its scripts weigh", hint: forProgrammers },
  fonts: { what: "the fonts that it names weigh", hint: forProgrammers },
  images: {
    what: "its images weigh up to",
    hint: "it is published as it is; readers with slow phones wait less for fewer images, or such with less in them",
  },
};

function largest(parts: readonly WeightPart[]): string {
  const [first, ...rest] = parts.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  if (!first) return "nothing";
  const said = [first, ...rest].map(({ name, bytes }) => `${name} (${kilobytes(bytes)})`);
  return said.join(", ");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
