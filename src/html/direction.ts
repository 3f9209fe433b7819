// Which way a language is written.

/** @param lang BCP 47 language tag */
export function directionOf(lang: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? "") ? "rtl" : "ltr";
}

/** Right-to-left scripts in living use. */
const rightToLeft: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Syrc",
  "Thaa",
]);
