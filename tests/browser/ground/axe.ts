// What axe finds in a page, by all of its rules.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axeCore from "axe-core";
import type { NodeResult, Result } from "axe-core";
import type { Page } from "playwright-core";

/** All rules, or those on colours only: nothing else about a page depends on its colour scheme. */
export type AxeRules = "all" | "colours";

// Of half the size of what the package gives as its `source`.
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Runs every rule: WCAG A to AAA, best practices and experiments, also those that are off by default;
 * but for `scrollable-region-focusable`, which takes what styles show of a closed `details` for
 * hidden. `unreachableScrollers` is in its place.
 *
 * @returns a finding a line: `color-contrast-enhanced (serious) <a href="/">Tea</a>: what to mend`
 */
export async function axe(page: Page, rules: AxeRules = "all"): Promise<readonly string[]> {
  // By evaluation, because a policy for scripts would keep a script element from running.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(runRules, rules === "all" ? [] : ["cat.color"]);
  return violations.flatMap((rule) => rule.nodes.map((node) => finding(rule, node)));
}

function finding({ id, impact }: Result, { html, any, all, none }: NodeResult): string {
  const element = html.length > 120 ? `${html.slice(0, 120)}…` : html;
  const reasons = [...all, ...none, ...any].map(({ message }) => message);
  return `${id} (${impact}) ${element}: ${reasons.join("; ")}`;
}

/** Runs in the page, where axe is a global. */
async function runRules(tags: string[]): Promise<Result[]> {
  const chosen = new Set(window.axe.getRules(tags).map(({ ruleId }) => ruleId));
  chosen.delete("scrollable-region-focusable");
  const rules = window.axe
    .getRules()
    .map(({ ruleId }) => [ruleId, { enabled: chosen.has(ruleId) }]);
  const { violations } = await window.axe.run(document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(rules),
  });
  return violations;
}

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}
