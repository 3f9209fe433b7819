import { essaySchema } from "../../src/content/schema/essay-schema.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { essayCare } from "../../src/safety/essay-care.ts";
import type { CareFinding, CareRule } from "../../src/safety/finding.ts";

/** Front matter as YAML gives it. */
export type Front = Readonly<Record<string, unknown>>;

const complete = {
  title: "Tea",
  description: "What a pot of tea between two people can do, and what it cannot do.",
  date: "2026-01-02",
  topics: ["rest"],
};

/** What the rules say of an essay with this text. */
export function careOf(text: string, front: Front = {}, slug = "tea"): CareFinding[] {
  const { lang = "en", ...fields } = essaySchema.parse({ ...complete, ...front });
  return essayCare({ slug, lang, fields, ...renderMarkdown(text, lang) });
}

/** Whether one rule says something of an essay. */
export function flags(rule: CareRule, text: string, front?: Front, slug?: string): boolean {
  return careOf(text, front, slug).some((finding) => finding.rule === rule);
}
