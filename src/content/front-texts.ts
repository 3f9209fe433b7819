// The values of front matter that readers read.

import { z } from "zod";
import type { Path } from "./yaml-source.ts";

export interface FrontText {
  readonly path: Path;
  readonly text: string;
  readonly isHeading: boolean;
}

const text = z.string().catch("");
const schema = z
  .object({
    title: text,
    description: text,
    keyPoints: z.array(text).catch([]),
    corrections: z.array(z.object({ note: text }).catch({ note: "" })).catch([]),
    withdrawn: z.object({ reason: text }).catch({ reason: "" }),
  })
  .catch({ title: "", description: "", keyPoints: [], corrections: [], withdrawn: { reason: "" } });

/** What of the front matter is prose, as far as it can be read. */
export function frontTexts(front: unknown): FrontText[] {
  const { title, description, keyPoints, corrections, withdrawn } = schema.parse(front);
  const texts: FrontText[] = [
    { path: ["title"], text: title, isHeading: true },
    { path: ["description"], text: description, isHeading: false },
    ...keyPoints.map((point, index) => ({
      path: ["keyPoints", index],
      text: point,
      isHeading: false,
    })),
    ...corrections.map(({ note }, index) => ({
      path: ["corrections", index, "note"],
      text: note,
      isHeading: false,
    })),
    { path: ["withdrawn", "reason"], text: withdrawn.reason, isHeading: false },
  ];
  return texts.filter((one) => one.text !== "");
}
