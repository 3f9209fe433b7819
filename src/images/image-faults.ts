// What can be wrong with an image, and what its writer can do about it.

import { extensions, type OtherFormat, type ShownFormat } from "./image-format.ts";

/** Something to mend about one file; the message goes on after the name of the file. */
export interface ImageFault {
  readonly rule: "image/name" | "image/file";
  readonly message: string;
  readonly hint: string;
}

/** Beyond it a file was not meant for a page, and takes long to read. */
export const mostBytes = 20_000_000;
/** Beyond it a drawing is slow to load and to show: readers get it whole, in one size. */
export const mostDrawingBytes = 1_000_000;
/** Beyond it decoding takes more memory than small machines have. */
export const mostPixels = 50_000_000;

const enough = "1600 pixels of width are enough";

export const faults = {
  notFile: file("is not a file of its own", "put the image itself there"),
  empty: file("is empty", "copy the image there again"),
  damaged: file("is damaged: it ends too early or makes no sense", "export or download it again"),
  moving: file(
    "moves, and nothing on these pages moves by itself",
    "save one picture of it as PNG",
  ),
  unknown: file(
    "is not an image that browsers can show",
    "save it as JPEG, PNG, WebP, AVIF or plain SVG",
  ),
  tooHeavy: (bytes: number) =>
    file(megabytes(bytes), `make it smaller than ${mostBytes / 1_000_000} MB; ${enough}`),
  heavyDrawing: (bytes: number) =>
    file(
      `${megabytes(bytes)}, and readers get drawings whole`,
      `make it simpler, at most ${mostDrawingBytes / 1_000_000} MB, or save it as PNG`,
    ),
  tooLarge: (width: number, height: number) =>
    file(
      `has ${width} × ${height} pixels`,
      `scale it down to at most ${mostPixels / 1_000_000} million; ${enough}`,
    ),
  otherFormat: (format: OtherFormat) => file(...others[format]),
  otherName: (name: string, format: ShownFormat) =>
    file(
      `is ${named[format]}, whatever its name says`,
      `name it \`${name.replace(/[^./]*$/, "")}${extensions[format][0]}\`, there and in the text`,
    ),
  badName: (better: string): ImageFault => ({
    rule: "image/name",
    message: "has a name that does not fit into an address",
    hint: `name it \`${better}\`, there and in the text; names have a-z, 0-9 and single hyphens`,
  }),
} as const;

function file(message: string, hint: string): ImageFault {
  return { rule: "image/file", message, hint };
}

function megabytes(bytes: number): string {
  return `has ${(bytes / 1_000_000).toFixed(1)} MB`;
}

const named: Readonly<Record<ShownFormat, string>> = {
  avif: "an AVIF",
  jpeg: "a JPEG",
  png: "a PNG",
  svg: "an SVG",
  webp: "a WebP",
};

const others: Readonly<Record<OtherFormat, readonly [message: string, hint: string]>> = {
  bmp: ["is a BMP, which is too large to send to readers", "save it as PNG"],
  gif: ["is a GIF, which may move and shows few colours", "save one picture of it as PNG"],
  heic: ["is a HEIC, which most browsers cannot show", "export it as JPEG"],
  tiff: ["is a TIFF, which most browsers cannot show", "save it as JPEG or PNG"],
};
