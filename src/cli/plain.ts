// npm run plain -- FILE…: how plainly essays are written; all of them without a file. Figures for the
// writer, and never a reason to stop.

import { basename } from "node:path";
import { splitFrontMatter } from "../content/front-matter.ts";
import { quoted } from "../content/quoted.ts";
import { readContent } from "../content/read-content.ts";
import { SettingError } from "../content/settings.ts";
import { readSiteData } from "../content/site-data.ts";
import { parseYaml } from "../content/yaml-source.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { formatMeasures } from "../plain-language/format-measures.ts";
import { measurePlainness } from "../plain-language/measure.ts";
import { run, say } from "./reporter.ts";

await run(() => {
  const content = readContent("content");
  const { site } = readSiteData(content);
  const names = process.argv.slice(2).map((path) => basename(path));
  const texts = [...content.essays, ...content.pages];
  const unknown = names.find((name) => !texts.some((text) => text.name === name));
  if (unknown !== undefined) {
    throw new SettingError(`there is no essay and no page ${quoted(unknown)}`);
  }
  const chosen =
    names.length === 0 ? content.essays : texts.filter(({ name }) => names.includes(name));
  say(chosen.map((source) => reportOf(source, site.language)).join("\n\n"));
});

function reportOf(source: Parameters<typeof splitFrontMatter>[0], siteLang: string): string {
  const split = splitFrontMatter(source);
  if (!("front" in split)) return `${source.file}  its front matter cannot be read`;
  const lang = langOf(parseYaml(split.front, source.file).value) ?? siteLang;
  if (!/^en\b/i.test(lang)) return `${source.file}  is in ${lang}; the figures are for English`;
  const measures = measurePlainness(renderMarkdown(split.body, lang).prose);
  return measures
    ? formatMeasures(source.file, measures, split.bodyLine)
    : `${source.file}  has no text yet`;
}

function langOf(front: unknown): string | undefined {
  if (typeof front !== "object" || front === null || !("lang" in front)) return undefined;
  return String(front.lang);
}
