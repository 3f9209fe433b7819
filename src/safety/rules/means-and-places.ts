// SM-05: no text tells by what, how much of it, how or where somebody died or was hurt. Whoever is
// near the edge reads it as well, and details are what is copied.

import type { CareText, Surface } from "../care-text.ts";
import type { CareFinding } from "../finding.ts";
import { firstPlace, holds, phrase } from "../phrase.ts";
import { selfHarm } from "../words/harm.ts";
import { means, namedPlace, plainMeans } from "../words/means.ts";
import { suicide, suicideOfSomebody } from "../words/suicide.ts";

/** Death, in an essay that is about suicide or self-harm anyway. */
const death = phrase(
  "(?:die[sd]?|dying|dead|deaths?|killed|fatal(?:ly)?|attempts?|attempted|survived (?:it|the|his|her|an?)|found (?:him|her|them)|(?:his|her|their|the) body|coroner|inquest|hurt(?:ing)? (?:him|her|my|them|your)sel(?:f|ves))",
);

const died = phrase("(?:died|dead|killed|found (?:him|her|them)|to die)");

export function meansAndPlaces({ surfaces, subjects }: CareText): CareFinding[] {
  const isAboutIt = subjects.has("suicide") || subjects.has("self-harm");
  const speaksOfDeath = (text: string) =>
    holds(suicide, text) ||
    holds(selfHarm, text) ||
    (isAboutIt && (holds(death, text) || holds(plainMeans, text)));
  return [...Map.groupBy(surfaces, ({ group }) => group).values()].flatMap((group) => {
    const together = group.map(({ text }) => text).join(" ");
    if (!speaksOfDeath(together)) return [];
    const isOfSomebody = holds(suicideOfSomebody, together) || (isAboutIt && holds(died, together));
    return group.flatMap((surface) => findingsIn(surface, isOfSomebody));
  });
}

function findingsIn(surface: Surface, isOfSomebody: boolean): CareFinding[] {
  const { text } = surface;
  const found = means.flatMap(({ category, words }) => {
    const index = firstPlace(words, text);
    return index === undefined ? [] : [{ category, index }];
  });
  const named = isOfSomebody ? namedPlace.exec(text)?.index : undefined;
  if (named !== undefined) found.push({ category: "a place by its name", index: named });
  const [first] = found.toSorted((a, b) => a.index - b.index);
  if (!first) return [];
  const categories = new Intl.ListFormat("en").format([
    ...new Set(found.map(({ category }) => category)),
  ]);
  return [
    {
      rule: "care/SM-05",
      message: `this speaks of a death or of self-harm together with ${categories}`,
      hint: "leave out by what, how much, how and where: write that somebody died, or was hurt, and go on with what came before or after",
      place: surface.placeOf(first.index),
    },
  ];
}

/** Whether a text names a means, whatever else it speaks of. */
export function namesMeans(text: string): boolean {
  return means.some(({ words }) => holds(words, text));
}
