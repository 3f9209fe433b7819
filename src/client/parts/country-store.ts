// The country whose help a reader asked to be shown first, on this device only.

const storageKey = "country";

/** Empty where nothing is kept, or where storage is closed to us. */
export function keptCountry(): string {
  try {
    return localStorage.getItem(storageKey) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a country, or forgets it when it is empty. */
export function keepCountry(code: string): void {
  try {
    if (code === "") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, code);
  } catch {
    // Closed to us, or full.
  }
}
