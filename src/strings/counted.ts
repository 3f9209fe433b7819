// Texts that depend on a number, for scripts: what cannot call a function picks the right one.

/** A text for each kind of number that the language tells apart. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
