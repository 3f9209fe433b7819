// What a reader has set, kept on this device only, and only after they chose something.

const key = "reading";

export type Settings = Readonly<Record<string, string>>;

/** @returns nothing set, where there is nothing or storage is closed to us */
export function readSettings(): Settings {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {};
  }
}
