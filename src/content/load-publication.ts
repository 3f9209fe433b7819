// From the writer's files to the publication: read, check, join, arrange. One direction, no way back.

import { helplinesForAnybody } from "../care/helplines-for.ts";
import type { ImageFolder } from "../images/image-reading.ts";
import { wordListFor } from "../language/word-list.ts";
import { primaryLanguage } from "../related/primary-language.ts";
import { addressRecord } from "./address-lock.ts";
import { checkAliases } from "./alias-problems.ts";
import { careOfSite } from "./care-of-site.ts";
import { ContentCache } from "./content-cache.ts";
import { essayLists } from "./essay-lists.ts";
import { essayMap } from "./essay-map.ts";
import { lazyEssayPages } from "./essay-pages.ts";
import { fewerProblems } from "./fewer-problems.ts";
import { dateProblems, oldBefore } from "./helpline-dates.ts";
import { imageProblems } from "./image-problems.ts";
import { Lazy } from "./lazy.ts";
import { missingPages } from "./missing-pages.ts";
import { dayOf } from "./moment.ts";
import { numbersIn, phoneProblems } from "./phone-problems.ts";
import { sortProblems } from "./problem.ts";
import type { OnProgress } from "./progress.ts";
import type { Essay, Publication } from "./publication.ts";
import { type Content, readContent } from "./read-content.ts";
import { hasEssay } from "./read-essay.ts";
import type { PageReading } from "./read-page.ts";
import {
  namedInSite,
  pinnedProblems,
  referenceProblems,
  unusedReferences,
} from "./reference-problems.ts";
import { reviewProblems } from "./review-problems.ts";
import { scheduleOf } from "./schedule.ts";
import { orderSeries, positionProblems } from "./series-order.ts";
import { siteLinks } from "./site-links.ts";

export interface LoadOptions {
  /** The folder of the content. @default "content" */
  readonly folder?: string;
  /** The one clock: milliseconds since 1970. Decides which essays are due. */
  readonly now: number;
  /** Replaces the address in site.yaml. */
  readonly siteUrl?: string;
  /** Whether drafts, scheduled essays and faulty files are shown. @default false */
  readonly preview?: boolean;
  /** Keeps what was made of files that have not changed since. @default none */
  readonly cache?: ContentCache;
  /** What is known of the images; without it they stay as they are written. @default none */
  readonly images?: ImageFolder;
  /** Told before each essay how many have been read. */
  readonly onEssay?: OnProgress;
  /**
   * What is not in the folder yet, to be checked with the rest;
   * an essay of the same name gives way. @default none
   */
  readonly added?: Pick<Content, "essays" | "images">;
}

/**
 * Loads everything. With problems of level `error` the publication is only fit for a preview.
 */
export function loadPublication(options: LoadOptions): Publication {
  const { preview = false, cache = new ContentCache() } = options;
  const site = readSite(options, cache);
  const { data, readings, resolved, pages, links, aliases, addresses, problems } = site;
  cache.endLoading();
  const known = resolved.map(({ essay }) => essay);
  const shown = resolved
    .filter(({ essay: { status } }) => (preview ? status !== "withdrawn" : status === "published"))
    .sort((a, b) => byDate(a.essay, b.essay));
  const essays = shown.map(({ essay }) => essay);
  const withdrawnEssays = known.filter(({ status }) => status === "withdrawn");
  const seriesPages = orderSeries(shown);
  const pagesOfEssays = lazyEssayPages(shown, seriesPages, cache.relatedEssays);
  const topics = data.topics?.values() ?? [];
  const map = new Lazy(() => essayMap(pagesOfEssays.value, topics));
  const shownPages = pages.flatMap(({ page }) => page ?? []);
  const searchable = [...essays, ...shownPages.filter(({ isNotFound }) => !isNotFound)];

  // Frozen, because Eleventy copies unfrozen plain objects deeply for every page that it renders.
  return Object.freeze<Publication>({
    site: data.site,
    urls: cache.urls(data),
    preview,
    essays,
    startHere: data.site.startHere.flatMap(
      (slug) => essays.find((essay) => essay.slug === slug) ?? [],
    ),
    // Suggestions cost as much as all the reading, and a check shows none.
    get essayPages() {
      return pagesOfEssays.value;
    },
    ...essayLists(essays, data),
    seriesPages,
    get essayMap() {
      return map.value;
    },
    pages: shownPages,
    helpCountries: data.helpCountries,
    ...(data.home ? { helpHome: data.home } : {}),
    helpForAnybody: data.home ? helplinesForAnybody(data.home) : [],
    helpOldBefore: oldBefore(options.now),
    today: dayOf(options.now, data.site.timeZone),
    helpNumbers: numbersIn(data.helplines, "high"),
    searchable,
    searchLanguages: [...new Set(searchable.map(({ lang }) => primaryLanguage(lang)))],
    footerPages: data.site.footer.flatMap(
      (slug) => shownPages.find((page) => page.slug === slug) ?? [],
    ),
    withdrawnEssays,
    redirects: [...essays, ...withdrawnEssays].flatMap((essay) =>
      essay.aliases
        .filter((from) => aliases.granted.get(from) === essay.slug)
        .map((from) => ({ from, essay })),
    ),
    ...wordListFor(data.site.language),
    glossaryPages: data.glossary ? [{ url: "/glossary/", entries: data.glossary.entries }] : [],
    allowedWordings: site.allowedWordings,
    addresses,
    outsideLinks: links.outside,
    origins: links.origins,
    schedule: scheduleOf(known),
    faultyFiles: readings
      .filter((reading) => !reading.essay)
      .map(({ file, slug, problems }) => ({ file, url: `/essays/${slug}/`, problems })),
    images: [...new Set([...essays, ...shownPages].flatMap(({ images }) => images))],
    problems: fewerProblems(sortProblems(problems)),
  });
}

/** Reads and checks everything, whether the site shows it or not. */
function readSite(options: LoadOptions, cache: ContentCache) {
  const { folder = "content", siteUrl, now, added, images, onEssay } = options;
  const content = withAdded(readContent(folder), added);
  const data = cache.siteData(content, siteUrl);
  const pictures = cache.pictures(images ?? new Map(), data);
  const readings = cache.essays(content, data, onEssay);
  const resolved = readings.filter(hasEssay).map((reading) => ({
    reading,
    position: reading.essay.fields.series?.position ?? 0,
    ...cache.resolve(reading, data, pictures, now),
  }));
  const pages = content.pages.map((source) => cache.page(source, data, pictures));
  const essays = resolved.map(({ essay }) => essay);
  const links = siteLinks({ content, data, readings, essays, pages, now });
  const addresses = addressRecord(content.lock, readings, content.gone);
  const aliases = checkAliases(readings, links.destinations);
  const texts = [
    ...readings.map(({ file, refersTo: parts }) => ({ file, parts })),
    ...pages.map(({ file, parts }) => ({ file, parts })),
  ];
  const problems = [
    ...content.problems,
    ...data.problems,
    ...readings.flatMap((reading) => [...reading.problems, ...referenceProblems(reading, data)]),
    ...resolved.flatMap((essay) => essay.problems),
    ...positionProblems(resolved),
    ...pages.flatMap((page) => page.problems),
    ...pinnedProblems(readings),
    ...missingPages(content, data, needsAdvice(essays, pages)),
    ...namedInSite("startHere", readings, data),
    ...namedInSite("helping", readings, data),
    ...careOfSite(resolved, data, now),
    ...reviewProblems(resolved, data, now),
    ...links.problems,
    ...addresses.problems,
    ...aliases.problems,
    ...unusedReferences(data, readings, pages),
    ...phoneProblems(texts, data.helplines),
    ...dateProblems(data.helplines, now),
    ...(images ? imageProblems(texts, images, data) : []),
  ];
  const allowedWordings = texts.flatMap(({ parts }) => parts?.allowed ?? []);
  return {
    ...{ data, readings, resolved, pages, links, aliases, addresses, problems },
    allowedWordings,
  };
}

/** Whether some page has the link to leave it, and so needs the page that says what it can do. */
function needsAdvice(essays: readonly Essay[], pages: readonly PageReading[]): boolean {
  return [...essays, ...pages.flatMap(({ page }) => page ?? [])].some((text) => text.hasLeaveLink);
}

function withAdded(content: Content, added: LoadOptions["added"]): Content {
  if (!added) return content;
  const names = new Set(added.essays.map(({ name }) => name));
  const essays = [...content.essays.filter(({ name }) => !names.has(name)), ...added.essays];
  return { ...content, essays, images: new Set([...content.images, ...added.images]) };
}

/** Newest first; essays of the same instant by address, so that the order never depends on reading. */
function byDate(a: Essay, b: Essay): number {
  return b.date.time - a.date.time || (a.slug < b.slug ? -1 : 1);
}
