// SM-13, as far as words tell: no image in an essay about a hard subject shows a place, a means,
// wounds, scales or a body before and after.

import type { CareText, Surface } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, phrase } from "../phrase.ts";
import { means } from "../words/means.ts";

const shown = phrase(
  "(?:scars?|scarred|wounds?|bruise[sd]?|bleeding|blood|bandage[sd]?|stitches)",
  "(?:bathroom |kitchen |weighing )?scales",
  "(?:tape measures?|measuring tape)",
  "before and after",
  "(?:skeletal|emaciated|ribs|rib ?cage|collar ?bones?|hip ?bones?|thigh gap|flat stomach)",
  "(?:syringes?|needles?(?! and thread)|noose|rope|ledge|bridges?|cliffs?|railway|train tracks?|rooftop|medicine bottles?)",
  "(?:clenched fist|black eye|cowering)",
);

const ofImages: ReadonlySet<Surface["kind"]> = new Set(["alt", "file-name"]);

export function pictures({ surfaces, subjects }: CareText): CareFinding[] {
  if (subjects.size === 0) return [];
  return surfaces
    .filter(({ kind }) => ofImages.has(kind))
    .flatMap((surface) => {
      const { text, kind } = surface;
      const index = [shown, ...means.map(({ words }) => words)]
        .map((words) => firstPlace(words, text))
        .find((place) => place !== undefined);
      if (index === undefined) return [];
      const what = kind === "alt" ? "the words of this image" : "the name of this image";
      return [
        {
          rule: "care/SM-13",
          message: `by ${what} it shows a place, a means, a wound or a measured body`,
          hint: "take another image, or none: beside a hard subject, people and calm things do no harm",
          place: surface.placeOf(index),
        } as const,
      ];
    });
}
