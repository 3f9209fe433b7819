// The report of upkeep, as Markdown: for the summary of a workflow, and read as it is in a terminal.

import type { LinkReport } from "../external-links/report.ts";
import { isGrave, type Weakness } from "./read-audit.ts";
import type { Task, Tasks } from "./upkeep-tasks.ts";

export interface Upkeep {
  readonly tasks: Tasks;
  /** Missing when the links were not tried. */
  readonly links?: LinkReport;
  /** Missing when nobody asked; `undefined` when nobody answered. */
  readonly audit?: { readonly weaknesses: readonly Weakness[] | undefined };
}

/** Whether something in it should not wait for the next report. */
export function isUrgent({ tasks, links, audit }: Upkeep): boolean {
  return (
    tasks.now.length > 0 ||
    (links?.broken.length ?? 0) > 0 ||
    (audit?.weaknesses ?? []).some(isGrave)
  );
}

/** @param day `2026-06-15` */
export function upkeepReport({ tasks, links, audit }: Upkeep, day: string): string {
  return [
    `# Upkeep on ${day}`,
    section("To do now", tasks.now.map(taskText), "Nothing is overdue."),
    section("Coming up", tasks.soon.map(taskText), "Nothing in the next weeks."),
    ...(links ? [linksText(links)] : []),
    ...(audit ? [auditText(audit.weaknesses)] : []),
  ].join("\n\n");
}

function taskText({ url, text }: Task): string {
  return `${code(url)}: ${text}`;
}

function linksText({ broken, moved, unsure, ok }: LinkReport): string {
  const items = [
    ...broken.map((link) => `broken: ${placed(link)}: ${plain(link.reason)}`),
    ...moved.map((link) => `moved for good: ${placed(link)}: write ${code(link.to)}`),
    ...unsure.map((link) => `could not be checked: ${placed(link)}: ${plain(link.reason)}`),
  ];
  const count = `${ok} ${ok === 1 ? "link" : "links"} in order.`;
  return section("Links to other sites", [...items, count], count);
}

function placed({ file, line, href }: LinkReport["broken"][number] | LinkReport["moved"][number]) {
  return `${code(`${file}:${line}`)} ${code(href)}`;
}

function auditText(weaknesses: readonly Weakness[] | undefined): string {
  const items = (weaknesses ?? []).map(
    ({ name, severity, range, title }) =>
      `${severity}: ${code(`${name} ${range}`)}${title === undefined ? "" : `: ${plain(title)}`}`,
  );
  const none = weaknesses ? "No weakness is known." : "The registry did not answer.";
  return section("Packages", items, none);
}

function section(title: string, items: readonly string[], none: string): string {
  const body = items.length === 0 ? none : items.map((item) => `- ${item}`).join("\n");
  return `## ${title}\n\n${body}`;
}

/** What others wrote is shown, and neither ends the line nor becomes markup. */
function code(text: string): string {
  return `\`${text.replace(/\p{Cc}/gu, "\uFFFD").replaceAll("`", "%60")}\``;
}

function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, "\uFFFD").replace(/[\\`*_[\]<>&|~#@]/g, "\\$&");
}
