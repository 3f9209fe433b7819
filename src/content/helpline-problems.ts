// What can be wrong with the helplines of a country beyond the form of each value.

import { denialOf } from "../care/deny-list.ts";
import { digitsOf } from "../care/dial.ts";
import type { Finding, Problem } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { CountryData, LineData, LineKind } from "./schema/helplines-schema.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** One country's file. */
export interface CountrySource {
  /** ISO 3166-1 alpha-2, in small letters. */
  readonly code: string;
  readonly data: CountryData;
  readonly yaml: YamlSource;
}

type Report = (path: Path, finding: Finding) => void;

export function countryProblems({ code, data, yaml }: CountrySource): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, finding) => problems.push(yaml.problem(path, finding));
  const ids = new Set<string>();
  let latest: LineKind = "crisis";
  checkNumbers(data.emergency, code, (path, finding) => report(["emergency", ...path], finding));
  data.lines.forEach((line, index) => {
    const reportLine: Report = (path, finding) => report(["lines", index, ...path], finding);
    if (ids.has(line.id)) reportLine(["id"], twice(line.id));
    ids.add(line.id);
    if (placeOf(line.kind) < placeOf(latest)) reportLine(["kind"], misplaced(line.kind, latest));
    else latest = line.kind;
    checkNumbers(line, code, reportLine);
    const fault = sourceFault(line);
    if (fault) reportLine([fault[0]], fault[1]);
    if (isSilent(line)) reportLine([], noWay(line.id));
  });
  return problems;
}

/** Crisis lines, then those who would rather write, then everybody else. */
function placeOf(kind: LineKind): number {
  if (kind === "crisis") return 0;
  return kind === "text" || kind === "chat" ? 1 : 2;
}

function twice(id: string): Finding {
  const hint = "give one of the two another id";
  return { rule: "helpline/id", message: `there are two lines ${quoted(id)}`, hint };
}

function misplaced(kind: LineKind, latest: LineKind): Finding {
  return {
    rule: "helpline/order",
    message: `a line of the kind ${quoted(kind)} stands below one of the kind ${quoted(latest)}`,
    hint: "crisis lines come first, then texts and chats, then lines for some people or subjects",
  };
}

function isSilent({ phones, texts, whatsapp, chat, email }: LineData): boolean {
  const numbers = phones.length + texts.length + whatsapp.length;
  return numbers === 0 && chat === undefined && email === undefined;
}

function noWay(id: string): Finding {
  const message = `there is no way to reach ${quoted(id)}`;
  return { rule: "field/missing", message, hint: "add phones, texts, whatsapp, chat or email" };
}

const numberFields = ["phones", "texts", "whatsapp"] as const;

/** Short numbers, which only here are sure to be meant; `deniedProblems` finds the others. */
function checkNumbers(
  line: Partial<Pick<LineData, (typeof numberFields)[number]>>,
  country: string,
  report: Report,
): void {
  for (const field of numberFields) {
    for (const [index, { number }] of (line[field] ?? []).entries()) {
      const digits = digitsOf(number);
      const denied = digits.length < 7 ? denialOf(digits, country) : undefined;
      if (denied) {
        report([field, index, "number"], {
          rule: "helpline/denied",
          message: `nobody may be sent to ${quoted(number)}: ${denied.reason}`,
          hint: "leave it out",
        });
      }
    }
  }
}

/** Who has confirmed a number says where, and that is a page of those who answer. */
function sourceFault(line: LineData): readonly [keyof LineData, Finding] | undefined {
  const { checkedBy, sourceUrl, url, sourceHosts } = line;
  if (sourceUrl === undefined) {
    return checkedBy === undefined ? undefined : ["checkedBy", nowhere(checkedBy)];
  }
  const hosts = [hostOf(url), ...sourceHosts];
  const host = hostOf(sourceUrl);
  const isKnown = hosts.some((known) => host === known || host.endsWith(`.${known}`));
  return isKnown ? undefined : ["sourceUrl", stranger(host, hosts)];
}

function nowhere(checkedBy: string): Finding {
  return {
    rule: "helpline/source",
    message: `${quoted(checkedBy)} has checked this line, and nothing says where`,
    hint: "add `sourceUrl`, the official page that it was read on",
  };
}

function stranger(host: string, hosts: readonly string[]): Finding {
  return {
    rule: "helpline/source",
    message: `${quoted(host)} is not a host that speaks for this line`,
    hint: `give a page of ${hosts.join(" or ")}, or add the host to \`sourceHosts\``,
  };
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
