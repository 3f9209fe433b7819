// What of a reader's settings is worth keeping.

import { readingChoices } from "../../html/reading-choices.ts";

/** What differs from how pages come, by the names of `readingChoices`. */
export type Settings = Readonly<Record<string, string>>;

/**
 * Reads what is kept.
 *
 * @param text JSON, from wherever it was kept; anything may stand in it
 * @returns the settings that we know, and nothing else
 */
export function parseSettings(text: string | null): Settings {
  try {
    const kept: unknown = JSON.parse(text ?? "{}");
    const entries = Object.entries(kept ?? {}).filter(([name, value]) => isChoice(name, value));
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Whether it is a choice of ours that differs from how pages come. */
function isChoice(name: string, value: unknown): boolean {
  return Object.entries(readingChoices).some(
    ([setting, [, ...others]]) => setting === name && others.some((choice) => choice === value),
  );
}
