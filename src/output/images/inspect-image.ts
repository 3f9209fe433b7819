// What one image is and whether it can be shown, from its bytes.

import { hash } from "node:crypto";
import {
  faults,
  type ImageFault,
  mostBytes,
  mostDrawingBytes,
  mostPixels,
} from "../../images/image-faults.ts";
import {
  extensions,
  imageFormat,
  isAnimated,
  type ShownFormat,
} from "../../images/image-format.ts";
import { isPlainName, plainName } from "../../images/image-name.ts";
import type { ImageFacts, ImageReading } from "../../images/image-reading.ts";
import { readSvg } from "../../images/svg-image.ts";
import { contentHash } from "../content-hash.ts";
import { decoderVersion, loadDecoder } from "./decoder.ts";
import { keepFacts, keptFacts, type PixelFacts } from "./facts-cache.ts";
import { recipe } from "./recipe.ts";

export type Inspection = Pick<ImageReading, "facts" | "faults">;

/**
 * @param name path within the folder of images
 * @param cache folder of what is known from earlier runs
 * @returns every fault of its name, and of its content the first
 */
export async function inspectImage(
  name: string,
  bytes: Uint8Array,
  cache: string,
): Promise<Inspection> {
  const found = isPlainName(name) ? [] : [faults.badName(plainName(name))];
  const format = shownFormat(bytes);
  if (typeof format === "object") return { faults: [...found, format] };
  const plain = plainName(name);
  if (!extensions[format].some((ending) => plain.endsWith(`.${ending}`))) {
    found.push(faults.otherName(plain, format));
  }
  const content = format === "svg" ? inspectDrawing(bytes) : await inspectPixels(bytes, cache);
  if (Array.isArray(content)) return { faults: [...found, ...content] };
  return found.length === 0 ? { facts: content, faults: found } : { faults: found };
}

function shownFormat(bytes: Uint8Array): ShownFormat | ImageFault {
  if (bytes.length === 0) return faults.empty;
  if (bytes.length > mostBytes) return faults.tooHeavy(bytes.length);
  const format = imageFormat(bytes);
  switch (format) {
    case undefined:
      return faults.unknown;
    case "bmp":
    case "gif":
    case "heic":
    case "tiff":
      return faults.otherFormat(format);
    default:
      return isAnimated(bytes, format) ? faults.moving : format;
  }
}

function inspectDrawing(bytes: Uint8Array): ImageFacts | ImageFault[] {
  if (bytes.length > mostDrawingBytes) return [faults.heavyDrawing(bytes.length)];
  const drawing = readSvg(bytes);
  if (!("text" in drawing)) return [...drawing];
  const { width, height } = drawing;
  const digest = hash("sha256", bytes);
  const version = contentHash(`${digest}\n${JSON.stringify(recipe.svg)}`);
  return { kind: "drawing", width, height, hasAlpha: true, digest, version };
}

async function inspectPixels(bytes: Uint8Array, cache: string): Promise<ImageFacts | ImageFault[]> {
  const digest = hash("sha256", bytes);
  const version = contentHash(`${digest}\n${decoderVersion()}\n${JSON.stringify(recipe)}`);
  const kept = keptFacts(cache, version);
  const found = kept ?? (await decode(bytes));
  if ("message" in found) return [found];
  if (!kept) keepFacts(cache, version, found);
  return { kind: "photograph", ...found, digest, version };
}

async function decode(bytes: Uint8Array): Promise<PixelFacts | ImageFault> {
  const decoder = await loadDecoder();
  try {
    const { width, height, hasAlpha, autoOrient } = await decoder.metadata(bytes);
    if (width * height > mostPixels) return faults.tooLarge(width, height);
    // Reads the whole of it; coming out small makes that cheap.
    await decoder.open(bytes).resize(8).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height, hasAlpha };
  } catch {
    // Decoders say in many ways that what they were given cannot be decoded.
    return faults.damaged;
  }
}
