// Loads a page once and measures everything about it that holds for every page.

import type { Page } from "playwright-core";
import { axe } from "./axe.ts";
import { type FocusStop, keyboardWalk } from "./keyboard-walk.ts";
import { openPage } from "./open-page.ts";
import {
  headingFaults,
  landmarkFaults,
  missed,
  sideways,
  unreachableScrollers,
} from "./page-findings.ts";
import { stepsBack } from "./reading-order.ts";
import { smallTargets } from "./small-targets.ts";

type Findings = readonly string[];

/** Faults by what was looked at, each with the width at which it is one; a page that is well has none. */
export interface PageSurvey {
  readonly axe: Findings;
  readonly sideways: Findings;
  readonly keyboard: Findings;
  readonly targets: Findings;
  readonly headings: Findings;
  readonly landmarks: Findings;
  readonly troubles: Findings;
}

export async function surveyPage(address: string): Promise<PageSurvey> {
  const narrowWindow = { width: 320, height: 640 };
  const { page, troubles, close } = await openPage(address, { ...narrowWindow, stays: true });
  try {
    const narrow = await surveyWidth(page, { oneColumn: true });
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await axe(page, "colours");
    await page.evaluate(doubleText);
    const doubled = await page.evaluate(sideways);

    // As it comes: the focus begins at the top again. A page that grew before it is left would
    // begin to load larger images, and break that off.
    await page.goto("about:blank");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(address);
    const wide = await surveyWidth(page, { oneColumn: false });
    return {
      axe: [...at("320 px", narrow.axe), ...at("320 px, dark", dark), ...at("1280 px", wide.axe)],
      sideways: [
        ...at("320 px", narrow.sideways),
        ...at("320 px, text at 200 %", doubled),
        ...at("1280 px", wide.sideways),
      ],
      keyboard: [...at("320 px", narrow.keyboard), ...at("1280 px", wide.keyboard)],
      targets: [...at("320 px", narrow.targets), ...at("1280 px", wide.targets)],
      headings: await page.evaluate(headingFaults),
      landmarks: await page.evaluate(landmarkFaults),
      troubles,
    };
  } finally {
    await close();
  }
}

interface WidthOptions {
  /** Whether the page is laid out in one column. */
  readonly oneColumn: boolean;
}

async function surveyWidth(page: Page, options: WidthOptions) {
  return {
    keyboard: await keyboardFaults(page, options),
    targets: await page.evaluate(smallTargets, "body"),
    axe: await axe(page),
    sideways: await page.evaluate(sideways),
  };
}

function at(situation: string, findings: Findings): Findings {
  return findings.map((finding) => `${situation}: ${finding}`);
}

/** Runs in the page. */
function doubleText(): void {
  document.documentElement.style.fontSize = "200%";
}

/** Goes through the page from where the focus is, which should be its top. */
export async function keyboardFaults(page: Page, options: WidthOptions): Promise<Findings> {
  const stops = await keyboardWalk(page);
  const reached = stops.map(({ element }) => element);
  return [
    ...(await page.evaluate(unreachableScrollers, reached)),
    ...(await page.evaluate(missed, reached)).map((label) => `never comes to ${label}`),
    ...stops.filter(({ isShown }) => !isShown).map((stop) => `does not show on ${label(stop)}`),
    ...stops.filter((stop) => !stop.isInSight).map((stop) => `is out of sight on ${label(stop)}`),
    ...stops.filter(({ name }) => name === "").map((stop) => `comes to ${label(stop)}`),
    ...stepsBack(stops, options),
  ];
}

function label({ role, name }: FocusStop): string {
  return `${role} "${name}"`;
}
