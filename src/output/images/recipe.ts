// How files are made from an image. Whatever is changed here changes their names.

import type { MadeFormat } from "../../images/image-files.ts";

export const recipe = {
  // Thin lines in strong colours would bleed with fewer samples for colour than for light.
  avif: { quality: 56, effort: 5, chromaSubsampling: "4:4:4" },
  jpeg: { quality: 82, mozjpeg: true, chromaSubsampling: "4:4:4" },
  png: { compressionLevel: 9, effort: 10 },
  webp: { quality: 80, effort: 5, smartSubsample: true },
  /** Of how drawings are checked and written. */
  svg: { version: 1 },
} as const satisfies Record<MadeFormat, object>;
