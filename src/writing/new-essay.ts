// The first draft of an essay: front matter that is complete and valid, and a place to write.

import { stringify } from "yaml";
import { suggestedName } from "../content/file-names.ts";
import { essaySchema } from "../content/schema/essay-schema.ts";

export interface NewEssay {
  readonly title: string;
  readonly description: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly topic: string;
}

/** What stands in for a description until the writer has one; the title says what is missing. */
export const descriptionToWrite =
  "To be written: what this essay gives its reader, in 50 to 200 characters.";

/** The name of the file for a title, or `undefined` when it has no letters that addresses can use. */
export function fileNameFor(title: string): string | undefined {
  const name = suggestedName(title);
  return name === "untitled.md" && !/untitled/i.test(title) ? undefined : name;
}

/** The text of the file. @throws {RangeError} naming the field that the schema refuses */
export function newEssayText({ title, description, date, topic }: NewEssay): string {
  const fields = { title, description, date, topics: [topic], draft: true };
  const issue = essaySchema.safeParse(fields).error?.issues[0];
  if (issue) throw new RangeError(`${issue.path.join(".")}: ${issue.message}`);
  return essayText(fields, "Begin here.\n");
}

/** The text of a file with front matter. Lines are not folded: a field stands on one. */
export function essayText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const front = stringify(fields, { lineWidth: 0, collectionStyle: "any" });
  return `---\n${front}---\n\n${body}`;
}
