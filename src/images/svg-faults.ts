// What may stand in a published drawing. Browsers run scripts of an SVG that is opened by itself,
// and what it fetches tells others who reads, so everything that is not known to be harmless is
// refused.

import type { ImageFault } from "./image-faults.ts";

const rule = "image/file";

export const svgFault = {
  unreadable: (why: string): ImageFault => ({
    rule,
    message: `cannot be read: ${why}`,
    hint: "export it as plain SVG, or save it as PNG",
  }),
  noBox: {
    rule,
    message: "does not say what part of the plane it shows",
    hint: 'give its first element a viewBox="0 0 width height"',
  },
  script: {
    rule,
    message: "holds a script",
    hint: "take it out, or save the drawing as PNG",
  },
  moving: {
    rule,
    message: "moves, and nothing on these pages moves by itself",
    hint: "take the animation out, or save the drawing as PNG",
  },
  elsewhere: {
    rule,
    message: "shows something that does not lie in it",
    hint: "draw it in the file itself, or save the drawing as PNG",
  },
} as const satisfies Record<string, ImageFault | ((why: string) => ImageFault)>;

/** Drawing programs keep their own things under names with a prefix, and notes in `metadata`. */
export function isLeftOut(name: string): boolean {
  return name === "metadata" || (name.includes(":") && !known.has(name));
}

const known: ReadonlySet<string> = new Set(["xlink:href", "xml:lang", "xml:space", "xmlns:xlink"]);

export function elementFault(name: string): ImageFault | undefined {
  if (elements.has(name) || (name.startsWith("fe") && name !== "feImage")) return undefined;
  if (name === "script") return svgFault.script;
  if (moving.has(name)) return svgFault.moving;
  if (foreign.has(name)) return svgFault.elsewhere;
  return {
    rule,
    message: `holds \`<${name}>\`, which is no shape`,
    hint: "take it out, or save the drawing as PNG",
  };
}

const elements: ReadonlySet<string> = new Set(
  `circle clipPath defs desc ellipse filter g line linearGradient marker mask path pattern polygon
   polyline radialGradient rect stop style svg switch symbol text textPath title tspan use`.split(
    /\s+/,
  ),
);

const moving: ReadonlySet<string> = new Set([
  "animate",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "discard",
  "mpath",
  "set",
]);

const foreign: ReadonlySet<string> = new Set(["a", "feImage", "foreignObject", "image"]);

export function attributeFault(name: string, value: string): ImageFault | undefined {
  if (/^on/i.test(name)) return svgFault.script;
  const isLink = /^(?:xlink:)?href$/.test(name);
  if (isLink) return value.trim().startsWith("#") ? undefined : svgFault.elsewhere;
  // Most properties may stand in an attribute of their own name as well.
  return isLeftOut(name) ? undefined : styleFault(value);
}

export function styleFault(css: string): ImageFault | undefined {
  if (/@(?:-\w+-)?keyframes|\banimation\b/i.test(css)) return svgFault.moving;
  return fetches.test(css) ? svgFault.elsewhere : undefined;
}

/** An escape may hide any of them. */
const fetches = /@import|@font-face|\bimage-set\(|\bsrc\(|\burl\((?!\s*["']?#)|\\/i;
