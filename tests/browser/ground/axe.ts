// What axe finds in a page, by all of its rules.

import axeCore, { type AxeResults, type NodeResult, type Result } from "axe-core";
import type { Page } from "playwright-core";

/**
 * Runs every rule: WCAG A to AAA, best practices and experiments, also those that are off by default;
 * but for `scrollable-region-focusable`, which takes what styles show of a closed `details` for
 * hidden. `unreachableScrollers` is in its place.
 *
 * @returns a finding a line: `color-contrast-enhanced (serious) <a href="/">Tea</a>: what to mend`
 */
export async function axe(page: Page): Promise<readonly string[]> {
  // By evaluation, because a policy for scripts would keep a script element from running.
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(runAllRules);
  return violations.flatMap((rule) => rule.nodes.map((node) => finding(rule, node)));
}

function finding({ id, impact }: Result, { html, any, all, none }: NodeResult): string {
  const element = html.length > 120 ? `${html.slice(0, 120)}…` : html;
  const reasons = [...all, ...none, ...any].map(({ message }) => message);
  return `${id} (${impact}) ${element}: ${reasons.join("; ")}`;
}

/** Runs in the page, where axe is a global. */
function runAllRules(): Promise<AxeResults> {
  const rules = window.axe
    .getRules()
    .map(({ ruleId }) => [ruleId, { enabled: ruleId !== "scrollable-region-focusable" }]);
  return window.axe.run(document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(rules),
  });
}

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}
