// Reading every essay, but only once as long as it stays the same: for the preview.

import type { Content } from "./read-content.ts";
import { type EssayContext, type EssayReading, readEssay } from "./read-essay.ts";
import type { SiteData } from "./site-data.ts";

/** What was read of each file, for as long as its text and its context stay the same. */
export type EssayCache = Map<string, { text: string; context: string; reading: EssayReading }>;

export function readEssays(
  content: Content,
  data: SiteData,
  cache: EssayCache = new Map(),
): EssayReading[] {
  const context: EssayContext = {
    siteLang: data.site.language,
    topicTitles: new Map([...(data.topics ?? [])].map(([id, { title }]) => [id, title])),
  };
  const contextKey = JSON.stringify([context.siteLang, [...context.topicTitles]]);
  const kept: EssayCache = new Map();
  for (const source of content.essays) {
    const known = cache.get(source.file);
    const isSame = known?.text === source.text && known.context === contextKey;
    kept.set(
      source.file,
      isSame
        ? known
        : { text: source.text, context: contextKey, reading: readEssay(source, context) },
    );
  }
  cache.clear();
  for (const [file, entry] of kept) cache.set(file, entry);
  return [...kept.values()].map(({ reading }) => reading);
}
