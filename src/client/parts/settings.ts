// What a reader can set, and what of it is worth keeping.

/** The choices of each setting; the first is how pages come. The styles know the others by name. */
export const choices = {
  size: ["normal", "large", "larger"],
  spacing: ["normal", "wide"],
  font: ["text", "easy"],
  theme: ["system", "light", "dark"],
} as const;

/** What differs from how pages come, by the names of `choices`. */
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
  return Object.entries(choices).some(
    ([setting, [, ...others]]) => setting === name && others.some((choice) => choice === value),
  );
}
