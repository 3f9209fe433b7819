// Loading a site again and doing only what its changes ask for: for the preview, and from one run to
// the next.
//
// Whatever has not changed is the very same object as the last time, so that what is made from it
// can be kept as well.

import { hash } from "node:crypto";
import { createUrls, type Urls } from "../html/urls.ts";
import type { ImageFolder } from "../images/image-reading.ts";
import { createRelatedEssays } from "../related/related-essays.ts";
import type { Glossary } from "../trust/glossary.ts";
import type { SourceFile } from "./decode.ts";
import { type EssayFacts, essayFacts } from "./essay-facts.ts";
import { Kept } from "./kept.ts";
import {
  illustrated,
  type Pictures,
  picturesIn,
  type SitePicture,
  sitePicture,
} from "./pictures.ts";
import type { OnProgress } from "./progress.ts";
import type { Essay, Problem } from "./publication.ts";
import { type Content, dataFiles } from "./read-content.ts";
import { type EssayReading, type ReadableEssay, readEssay } from "./read-essay.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { resolveEssay } from "./resolve-essay.ts";
import { readSiteData, type SiteData } from "./site-data.ts";

interface Resolved {
  readonly essay: Essay;
  readonly problems: readonly Problem[];
  /** The time that counted as now. */
  readonly now: number;
}

/** Keeps what was found out about essays from one run to the next. */
export interface KeptFacts {
  /** @param inputs all that the facts are made from */
  keep(name: string, inputs: readonly string[], make: () => EssayFacts): EssayFacts;
  /** Ends the asking. */
  save(): void;
}

/** What was made of the content, for as long as it stays the same. */
export class ContentCache {
  /** By file. */
  readonly readings = new Kept<EssayReading>();
  readonly relatedEssays = createRelatedEssays();
  readonly #data = new Kept<SiteData>();
  readonly #titles = new Kept<ReadonlyMap<string, string>>();
  readonly #glossaries = new Kept<Glossary | undefined>();
  readonly #urls = new Kept<Urls>();
  readonly #resolved = new Kept<Resolved>();
  readonly #readPages = new Kept<PageReading>();
  readonly #pages = new Kept<PageReading>();
  readonly #pictures = new Kept<SitePicture | undefined>();
  readonly #facts: KeptFacts | undefined;

  /** @param facts what earlier runs have left */
  constructor(facts?: KeptFacts) {
    this.#facts = facts;
  }

  siteData(content: Content, siteUrl: string | undefined): SiteData {
    const texts = [
      ...dataFiles.map((name) => content.data.get(name)?.text),
      ...content.helplines.flatMap(({ name, text }) => [name, text]),
    ];
    return this.#data.keep("", [...texts, siteUrl], () => readSiteData(content, siteUrl));
  }

  urls({ site }: SiteData): Urls {
    return this.#urls.keep("", [site.url], () => createUrls(site.url));
  }

  essays(
    content: Content,
    { site, topics, glossary: written }: SiteData,
    onEssay?: OnProgress,
  ): EssayReading[] {
    const siteLang = site.language;
    const titles = [...(topics ?? [])].map(([id, { title }]) => [id, title] as const);
    const topicTitles = this.#titles.keep("", titles.flat(), () => new Map(titles));
    const glossaryText = content.data.get("glossary")?.text;
    const glossary = this.#glossaries.keep("", [glossaryText, siteLang], () => written);
    const context = { siteLang, topicTitles, glossary };
    const contextKey = JSON.stringify([siteLang, glossaryText]);
    return content.essays.map((source, index, { length }) => {
      onEssay?.(index, length);
      const { file, name, text } = source;
      const textKey = hash("sha256", text);
      return this.readings.keep(file, [textKey, siteLang, topicTitles, glossary], () => {
        const factsKey = [contextKey, name, textKey];
        // A copy: to V8 their strings are parts of the whole text, which would stay in memory.
        const make = () => structuredClone(essayFacts(source, context));
        return readEssay(source, context, this.#facts?.keep(file, factsKey, make) ?? make());
      });
    });
  }

  /** The essay joined with what it refers to; being due is all that depends on the time. */
  resolve(reading: ReadableEssay, data: SiteData, pictures: Pictures, now: number): Resolved {
    const { file, refersTo } = reading;
    const own = picturesIn(refersTo, pictures);
    return this.#resolved.keep(
      file,
      [reading, data, ...own.values()],
      () => {
        const { essay, problems } = resolveEssay(reading, data, now);
        return { essay: illustrated(essay, own, data.site), problems, now };
      },
      ({ essay: { date }, now: before }) => date.time > before === date.time > now,
    );
  }

  page(source: SourceFile, data: SiteData, pictures: Pictures): PageReading {
    const { file, text } = source;
    const reading = this.#readPages.keep(file, [hash("sha256", text), data], () =>
      readPage(source, data),
    );
    const { page, parts } = reading;
    const own = picturesIn(parts, pictures);
    return this.#pages.keep(file, [reading, ...own.values()], () =>
      page ? { ...reading, page: illustrated(page, own, data.site) } : reading,
    );
  }

  /** Every image that can be shown. */
  pictures(folder: ImageFolder, { images, site }: SiteData): Pictures {
    const pictures = new Map<string, SitePicture>();
    for (const [path, reading] of folder) {
      const record = images?.get(reading.name);
      const picture = this.#pictures.keep(path, [reading, record, site], () =>
        sitePicture(reading, record, site),
      );
      if (picture) pictures.set(path, picture);
    }
    return pictures;
  }

  /** Ends a loading: what is no longer there is forgotten. */
  endLoading(): void {
    const { readings } = this;
    for (const kept of [readings, this.#resolved, this.#readPages, this.#pages, this.#pictures]) {
      kept.endRound();
    }
    this.#facts?.save();
  }
}
