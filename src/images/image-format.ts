// What an image file really is, from its first bytes: names may say something else, and nothing
// but the formats that pages use is ever given to a decoder.

/** What pages can show. */
export type ShownFormat = "avif" | "jpeg" | "png" | "svg" | "webp";

/** What writers have besides: cameras, old programs and screens make them. */
export type OtherFormat = "bmp" | "gif" | "heic" | "tiff";

/** The names that a file of a format may end in, the usual one first. */
export const extensions: Readonly<Record<ShownFormat, readonly [string, ...string[]]>> = {
  avif: ["avif"],
  jpeg: ["jpg", "jpeg"],
  png: ["png"],
  svg: ["svg"],
  webp: ["webp"],
};

/** @returns `undefined` for what is none of them */
export function imageFormat(bytes: Uint8Array): ShownFormat | OtherFormat | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  for (const [format, beginning] of beginnings) if (beginning.test(head)) return format;
  return /^<(?:\w+:)?svg\b/.test(fromFirstElement(textHead(bytes))) ? "svg" : undefined;
}

const beginnings: readonly (readonly [ShownFormat | OtherFormat, RegExp])[] = [
  ["jpeg", /^\xFF\xD8\xFF/],
  ["png", /^\x89PNG\r\n/],
  ["webp", /^RIFF.{4}WEBP/s],
  ["gif", /^GIF8[79]a/],
  ["bmp", /^BM.{4}\0\0\0\0/s],
  ["tiff", /^(?:II\*\0|MM\0\*)/],
  // ISO/IEC 14496-12: the first box names the brand of the file.
  ["avif", /^.{4}ftypavi[fs]/s],
  ["heic", /^.{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/s],
];

/** Enough for what programs write before the first element. */
function textHead(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 4096));
}

/** Part by part, as one pattern for all of them would try every way to divide them. */
function fromFirstElement(text: string): string {
  let rest = text;
  for (;;) {
    const [part = ""] = beforeElement.exec(rest) ?? [];
    if (part === "") return rest;
    rest = rest.slice(part.length);
  }
}

/** Space, an instruction, a comment, or the type of the document, which may declare things. */
const beforeElement = /^(?:\s+|<\?.*?\?>|<!--.*?-->|<!(?!--)[^[>]*(?:\[[^\]]*\][^>]*)?>)/s;

/** Whether a picture moves: an animated PNG or WebP says so in a chunk of its own. */
export function isAnimated(bytes: Uint8Array, format: ShownFormat): boolean {
  if (format === "png") return holdsBefore(bytes, "acTL", "IDAT");
  if (format === "webp") return holdsBefore(bytes, "ANIM", "ANMF");
  return format === "avif" && String.fromCharCode(...bytes.subarray(8, 12)) === "avis";
}

function holdsBefore(bytes: Uint8Array, chunk: string, data: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf(chunk, 0, "latin1");
  const end = buffer.indexOf(data, 0, "latin1");
  return at !== -1 && (end === -1 || at < end);
}
