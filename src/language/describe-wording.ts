// What a writer is told of a wording: what it can do to a reader, and what to write instead.

import type { Entry } from "./entry.ts";
import { inForm, verbFormOf } from "./forms.ts";
import type { Mitigation } from "./judge.ts";
import type { GuideLink } from "./language-pack.ts";

export interface Description {
  readonly message: string;
  readonly hint: string;
}

/** @param written the wording as it stands in the text */
export function describeWording(
  entry: Entry,
  written: string,
  guides: ReadonlyMap<string, GuideLink>,
  mitigation?: Mitigation,
): Description {
  const { id, why, instead, advice = [], sources } = entry;
  const quoted = `“${written.replace(/\s+/g, " ").trim()}”`;
  const wordings = instead.slice(0, 2).map((wording) => `“${inFormOf(wording, written)}”`);
  const ways = [
    ...(wordings.length > 0 ? [`write ${wordings.join(" or ")}`] : []),
    ...(wordings.length > 1 ? [] : advice.slice(0, 2 - wordings.length)),
  ];
  const [guide] = sources.flatMap((source) => guides.get(source) ?? []);
  const source = guide ? `${guide.name}, ${guide.url}` : "our own judgement";
  const note = mitigation ? `; ${notes[mitigation]}` : "";
  return { message: `${quoted} ${why}`, hint: `${ways.join(", or ")}${note} (${id}: ${source})` };
}

const notes = {
  quotation: "a quotation is only noted",
  voice: "what people tell of themselves is only noted",
  title: "a title is only noted",
  mention: "a word that is spoken of is only noted",
} as const satisfies Record<Mitigation, string>;

/** Puts verbs in `{}` into the form of the verb that the wording begins with. */
export function inFormOf(wording: string, written: string): string {
  const [first = ""] = written.toLowerCase().match(/[\p{L}'’]+/u) ?? [];
  return wording.replace(/\{(\w+)\}/g, (_, verb: string) => inForm(verb, verbFormOf(first)));
}
