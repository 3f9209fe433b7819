// What readers can set: the panel offers it, the styles heed it, and a script keeps it.

/** The choices of each setting; the first is how pages come. The styles know the others by name. */
export const readingChoices = {
  size: ["normal", "large", "larger"],
  spacing: ["normal", "wide"],
  font: ["text", "easy"],
  theme: ["system", "light", "dark"],
} as const;
