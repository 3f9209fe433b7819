// Readable ids from headings, in any script.

/**
 * The id for a text: lower case, with hyphens for everything that is no letter, mark or digit.
 * Letters of every script stay (`Schlaf & Ängste` → `schlaf-ängste`, `深呼吸` → `深呼吸`);
 * apostrophes vanish (`don't` → `dont`). A text without letters and digits gives `section`.
 */
export function slug(text: string): string {
  const joined = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return /[\p{L}\p{N}]/u.test(joined) ? joined : "section";
}
