// Words as a card can draw them, the same to whoever reads them.

// Marks such as © and ™ are letters of the fonts; everything else that is a picture is not.
const pictures = / ?(?:\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®™]])/gv;
/** What has no shape of its own: joiners, soft hyphens, marks of direction, choices of emoji. */
const shapeless = /[\p{Cf}\uFE0E\uFE0F]/gv;

/**
 * Leaves out what no font of ours has and no reader misses, such as emoji, and writes hyphens and
 * spaces of special kinds as the common ones.
 */
export function drawableText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(pictures, "")
    .replaceAll(shapeless, "")
    .replaceAll(/[\u2010\u2011]/g, "-")
    .replaceAll("\u202F", "\u00A0")
    .replaceAll(/ +/g, " ")
    .trim();
}
