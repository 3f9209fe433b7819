// How much room something takes, in plain words.

const kilo = 1000;

/** `420 kilobytes` or `1.3 megabytes`: as exact as anybody wants to know. */
export function sizeText(bytes: number, lang: string): string {
  const kilobytes = Math.max(10, Math.round(bytes / kilo / 10) * 10);
  return kilobytes < kilo
    ? inUnit(kilobytes, "kilobyte", lang)
    : inUnit(bytes / kilo / kilo, "megabyte", lang);
}

function inUnit(value: number, unit: string, lang: string): string {
  const format = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(lang, format).format(value);
}
