// Which way a language is written.

/** @param lang BCP 47 language tag */
export function directionOf(lang: string): "ltr" | "rtl" {
  let direction = directions.get(lang);
  if (!direction) {
    const { script = "" } = new Intl.Locale(lang).maximize();
    direction = rightToLeft.has(script) ? "rtl" : "ltr";
    directions.set(lang, direction);
  }
  return direction;
}

// Every page asks, while a site has few languages.
const directions = new Map<string, "ltr" | "rtl">();

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
