// Which hard subjects a text speaks about, by its words, with the place of the first.

import type { SensitiveSubject } from "../content/schema/sensitive-subjects.ts";
import type { CarePlace, Surface } from "./care-text.ts";
import { places } from "./phrase.ts";
import { isSignpost } from "./signposts.ts";
import { type SubjectWords, subjectWords } from "./subject-words.ts";

/** Words in passing are enough where an essay says what it is about. */
const telling: ReadonlySet<Surface["kind"]> = new Set(["name", "slug", "description", "heading"]);

/** Each subject that is found, with where; a sentence that shows the way to help does not count. */
export function subjectsFound(
  surfaces: readonly Surface[],
): ReadonlyMap<SensitiveSubject, CarePlace> {
  const groups = Map.groupBy(surfaces, ({ group }) => group);
  const around = ({ group, text }: Surface) =>
    groups
      .get(group)
      ?.map((surface) => surface.text)
      .join(" ") ?? text;
  const found = new Map<SensitiveSubject, CarePlace>();
  for (const words of subjectWords) {
    const place = firstMention(words, surfaces, around);
    if (place) found.set(words.subject, place);
  }
  return found;
}

function firstMention(
  { plain, inPassing }: SubjectWords,
  surfaces: readonly Surface[],
  around: (surface: Surface) => string,
): CarePlace | undefined {
  const passing: CarePlace[] = [];
  for (const surface of surfaces) {
    const { kind, text } = surface;
    const placeOf = (index: number) => surface.placeOf(index);
    const mention = places(plain, text).find((at) => !isSignpost(surface, at, around(surface)));
    if (mention !== undefined) return placeOf(mention);
    if (!inPassing) continue;
    const others = places(inPassing.words, text).map(placeOf);
    if (telling.has(kind) && others[0]) return others[0];
    passing.push(...others);
    if (passing.length >= inPassing.enough) return passing[0];
  }
  return undefined;
}
