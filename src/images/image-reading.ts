// What is known of one file in `content/images/`.

import type { ImageFault } from "./image-faults.ts";

export interface ImageReading {
  /** As problems name it: `content/images/tea/cup.jpg`. */
  readonly file: string;
  /** Its path within the folder of images, as `images.yaml` names it: `tea/cup.jpg`. */
  readonly name: string;
  /** Where it lies. */
  readonly path: string;
  /** Missing when the file cannot be shown. */
  readonly facts?: ImageFacts;
  readonly faults: readonly ImageFault[];
}

/** What a page must know of an image before there is a file of it. */
export interface ImageFacts {
  readonly kind: "drawing" | "photograph";
  /** In pixels, the right way up. */
  readonly width: number;
  readonly height: number;
  /** Whether parts of it may be transparent. */
  readonly hasAlpha: boolean;
  /** SHA-256 of the file. */
  readonly digest: string;
  /** Changes with the file and with how files are made from it: part of their names. */
  readonly version: string;
}

/** All images by the root path that texts know them by, `/images/tea/cup.jpg`. */
export type ImageFolder = ReadonlyMap<string, ImageReading>;
