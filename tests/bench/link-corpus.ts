// Texts whose writers linked some of them to others: what suggestions can be measured by.

import { z } from "zod";

const linkCorpusSchema = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    description: z.string().nullish(),
    tags: z.array(z.string()).nullish(),
    /** Markdown. */
    body: z.string(),
    /** The ids that the writer linked to. */
    links: z.array(z.string()),
  }),
);

export type LinkedText = z.output<typeof linkCorpusSchema>[number];

/** @throws {z.ZodError} when the JSON is not such a corpus */
export function parseLinkCorpus(json: string): LinkedText[] {
  return linkCorpusSchema.parse(JSON.parse(json));
}

/**
 * Takes code, links and addresses out of Markdown, links with their words: these are often the title
 * of what they lead to, and would give it away.
 */
export function withoutLinks(markdown: string): string {
  return markdown
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, " ")
    .replace(/<a\s[^>]*>[\s\S]*?<\/a>/gi, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^\[[^\]]+\]:.*$/gm, " ")
    .replace(/https?:\S+/g, " ")
    .replace(/@\/\S+/g, " ");
}
