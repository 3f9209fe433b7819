// The values of front matter that readers read.

import { z } from "zod";
import type { Path } from "./yaml-source.ts";

export interface FrontText {
  readonly path: Path;
  readonly text: string;
  readonly isHeading: boolean;
}

/** More are refused, and asking for the place of each costs time. */
const most = { keyPoints: 5, corrections: 50 } as const;

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

/** Whether the whole text is somebody's testimony. */
export function isTestimony(front: unknown): boolean {
  return testimony.safeParse(front).success;
}

const testimony = z.object({ voice: z.literal("lived-experience") });

/** What of the front matter is prose, as far as it can be read. */
export function frontTexts(front: unknown): FrontText[] {
  const { title, description, keyPoints, corrections, withdrawn } = schema.parse(front);
  const texts: FrontText[] = [
    { path: ["title"], text: title, isHeading: true },
    { path: ["description"], text: description, isHeading: false },
    ...keyPoints.slice(0, most.keyPoints).map((point, index) => ({
      path: ["keyPoints", index],
      text: point,
      isHeading: false,
    })),
    ...corrections.slice(0, most.corrections).map(({ note }, index) => ({
      path: ["corrections", index, "note"],
      text: note,
      isHeading: false,
    })),
    { path: ["withdrawn", "reason"], text: withdrawn.reason, isHeading: false },
  ];
  return texts.filter((one) => one.text !== "");
}
