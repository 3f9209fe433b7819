// Fonts that never take the place of another while somebody reads.

import type { CustomAtRules, FontFaceProperty, Visitor } from "lightningcss";

/**
 * Has the font of the text shown only if it is there when the first words are, a tenth of a second
 * later at most; a reader with a slower line reads the whole page in a font of the device, and gets
 * ours with the next page. Were it exchanged (`swap`, as the package has it), lines would break anew
 * under the reader's eyes, by the font of the device a little or a lot. The italic is asked for
 * too late for that, and moves no more than the words that are in it; and what readers choose
 * themselves comes whenever it comes.
 *
 * @param families of whose upright fonts `font-display` becomes `optional`
 */
export function steadyFonts(families: ReadonlySet<string>): Visitor<CustomAtRules> {
  return {
    Rule: {
      "font-face"(rule) {
        const { properties } = rule.value;
        if (!isUprightOf(properties, families)) return undefined;
        const others = properties.filter(
          ({ type, value }) => type !== "custom" || value.name !== "font-display",
        );
        return { ...rule, value: { ...rule.value, properties: [...others, optional] } };
      },
    },
  };
}

function isUprightOf(properties: readonly FontFaceProperty[], families: ReadonlySet<string>) {
  return (
    properties.some(({ type, value }) => type === "font-family" && families.has(value)) &&
    !properties.some(({ type, value }) => type === "font-style" && value.type === "italic")
  );
}

const optional: FontFaceProperty = {
  type: "custom",
  value: {
    name: "font-display",
    value: [{ type: "token", value: { type: "ident", value: "optional" } }],
  },
};
