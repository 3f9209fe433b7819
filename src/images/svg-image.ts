// Drawings as SVG: checked against a list of what may stand in one, and written anew, so that
// nothing else is published: no scripts, nothing from elsewhere, nothing that moves, and none of
// the names and paths that drawing programs leave in their files.

import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import { escapeText } from "../html/html.ts";
import type { ImageFault } from "./image-faults.ts";
import { attributeFault, elementFault, isLeftOut, styleFault, svgFault } from "./svg-faults.ts";

export interface SvgImage {
  readonly width: number;
  readonly height: number;
  /** The drawing as it is published. */
  readonly text: string;
}

/** @returns the drawing, or what is wrong with it, each kind once */
export function readSvg(bytes: Uint8Array): SvgImage | readonly ImageFault[] {
  const root = parsed(bytes);
  if (!(root instanceof XmlElement)) return [root];
  const found = new Map([...faultsWithin(root)].map((fault) => [fault.message, fault]));
  const size = sizeOf(root);
  if (!("width" in size)) found.set(size.message, size);
  else if (found.size === 0) return { ...size, text: `${written(root)}\n` };
  return [...found.values()];
}

/** Entities, which can make a small file large, and anything but UTF-8 count as damage. */
function parsed(bytes: Uint8Array): XmlElement | ImageFault {
  try {
    const { root } = parseXml(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (root?.name === "svg" && depthOf(root) <= deepest) return root;
    return svgFault.unreadable("it is no plain SVG");
  } catch (error) {
    if (error instanceof XmlError) return svgFault.unreadable(`line ${error.line} is not valid`);
    if (error instanceof TypeError) return svgFault.unreadable("it is not UTF-8 text");
    // The parser calls itself for each level.
    if (error instanceof RangeError) return svgFault.unreadable("it is no plain SVG");
    throw error;
  }
}

const deepest = 100;

function depthOf(root: XmlElement): number {
  let level: readonly XmlElement[] = [root];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(elementsIn);
  }
  return depth;
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

function* faultsWithin(from: XmlElement): Generator<ImageFault> {
  if (isLeftOut(from.name)) return;
  const own = elementFault(from.name);
  if (own) yield own;
  for (const [name, value] of Object.entries(from.attributes)) {
    const fault = attributeFault(name, value);
    if (fault) yield fault;
  }
  const style = from.name === "style" ? styleFault(from.text) : undefined;
  if (style) yield style;
  for (const child of elementsIn(from)) yield* faultsWithin(child);
}

/** The room that it takes, from `width` and `height`, or from `viewBox` where they say nothing. */
function sizeOf({ attributes }: XmlElement): Pick<SvgImage, "width" | "height"> | ImageFault {
  const numbers = (attributes["viewBox"] ?? "")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = numbers;
  const isBox = numbers.length === 4 && numbers.every(Number.isFinite);
  if (!isBox || boxWidth <= 0 || boxHeight <= 0) return svgFault.noBox;
  const [width, height] = [pixels(attributes["width"]), pixels(attributes["height"])];
  const size = width && height ? [width, height] : [boxWidth, boxHeight];
  const [wide = 1, high = 1] = size.map((one) => Math.max(1, Math.round(one)));
  return { width: wide, height: high };
}

function pixels(length: string | undefined): number | undefined {
  return /^(?:\d+|\d*\.\d+)(?:px)?$/.test(length ?? "")
    ? Number.parseFloat(length ?? "")
    : undefined;
}

/** The parser lets nothing into names that would end them. */
function written({ name, attributes, children }: XmlElement): string {
  const kept = Object.entries(attributes)
    .filter(([key]) => !isLeftOut(key))
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const content = children.map((child) => {
    if (child instanceof XmlElement) return isLeftOut(child.name) ? "" : written(child);
    return child instanceof XmlText ? escapeText(child.text) : "";
  });
  return `<${name}${kept.join("")}>${content.join("")}</${name}>`;
}
