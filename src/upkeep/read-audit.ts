// What `npm audit --json` says, reduced to what somebody can do something about.

import { z } from "zod";

const severities = ["critical", "high", "moderate", "low", "info"] as const;

const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(severities),
      range: z.string().default("*"),
      via: z
        .array(z.union([z.string(), z.object({ title: z.string(), url: z.string().optional() })]))
        .default([]),
    }),
  ),
});

/** A package with a known weakness. */
export interface Weakness {
  readonly name: string;
  readonly severity: (typeof severities)[number];
  /** The versions that have it. */
  readonly range: string;
  /** What it is; none where it has it from a package that it needs. */
  readonly title?: string;
}

/**
 * @returns the worst first; nothing when the registry did not answer, which is no proof of anything
 */
export function readAudit(text: string): readonly Weakness[] | undefined {
  const read = auditSchema.safeParse(parsed(text));
  if (!read.success) return undefined;
  return Object.entries(read.data.vulnerabilities)
    .map(([name, { severity, range, via }]): Weakness => {
      const [title] = via.flatMap((cause) => (typeof cause === "string" ? [] : cause.title));
      return { name, severity, range, ...(title === undefined ? {} : { title }) };
    })
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function rank({ severity }: Weakness): number {
  return severities.indexOf(severity);
}

/** Whether it cannot wait for the next ordinary update. */
export function isGrave({ severity }: Weakness): boolean {
  return severity === "critical" || severity === "high";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
