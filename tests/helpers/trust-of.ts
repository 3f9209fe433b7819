import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { essayTrust } from "../../src/trust/essay-trust.ts";
import { createGlossary } from "../../src/trust/glossary.ts";
import type { TrustFinding } from "../../src/trust/trust-text.ts";

const complete = {
  title: "Tea",
  description: "What a pot of tea between two people can do, and what it cannot do.",
  date: "2026-01-02",
  topics: ["rest"],
};

const glossary = createGlossary(
  [
    {
      id: "cbt",
      term: "cognitive behavioural therapy",
      abbreviation: "CBT",
      also: [],
      meaning: "A talking treatment.",
    },
  ],
  ["UK", "WHO"],
  "en-GB",
);

/** What one rule of trust says of a text: `line, the first being 0: message`. */
export function trustOf(
  rule: TrustFinding["rule"],
  markdown: string,
  { front = {}, wordCount = 0, hasGlossary = true } = {},
): string[] {
  const fields = essaySchema.parse({ ...complete, ...front });
  const rendered = renderMarkdown(markdown, "en", "essays", glossary.finder);
  const text = { fields, wordCount, hasKeyPoints: false, ...rendered };
  return essayTrust({ ...text, glossary: hasGlossary ? glossary : undefined })
    .filter((finding) => finding.rule === rule)
    .map(({ place, message }) => `${"line" in place ? place.line : place.path}: ${message}`);
}
