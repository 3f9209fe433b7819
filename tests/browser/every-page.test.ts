import { beforeAll, describe, expect, inject, test } from "vitest";
import type { PageType } from "../../src/output/page-type.ts";
import { type PageSurvey, surveyPage } from "./ground/survey-page.ts";

const fixture = inject("fixtureSite");
const real = inject("realSite");

const types: readonly PageType[] = [
  "home",
  "essay",
  "withdrawn",
  "redirect",
  "archive",
  "topics",
  "map",
  "topic",
  "all-series",
  "series",
  "person",
  "search",
  "offline",
  "subscribe",
  "help-country",
  "language",
  "glossary",
  "404",
  "page",
];

test("the fixture holds every type of page", () => {
  expect(types.filter((type) => fixture.pages.every((page) => page.type !== type))).toEqual([]);
});

/** Of pages that hold a heading and a sentence, "About" stands for all. */
const alike =
  /^page-(editorial-process|review-policy|corrections|funding|privacy|accessibility|contact)$/;

/** Of these no content makes a part, so they are the same in every site. */
const ofProgram: ReadonlySet<PageType> = new Set(["search", "offline", "subscribe", "language"]);

/** Every kind of page of the fixture, and the first of each type of the real site whose content is its own. */
const pages = [
  ...fixture.pages
    .filter(({ name }) => !alike.test(name))
    .map(({ name, url }) => ({ name, address: fixture.origin + url })),
  ...types.flatMap((type) => {
    const page = real.pages.find((page) => page.type === type);
    return page && !ofProgram.has(type)
      ? [{ name: `the real ${page.name}`, address: real.origin + page.url }]
      : [];
  }),
];

// Two at a time keep two processors busy; their number is maxConcurrency in vitest.config.ts.
describe.concurrent.each(pages)("$name", ({ address }) => {
  let survey: PageSurvey;
  beforeAll(async () => {
    survey = await surveyPage(address);
  });

  test("gives axe nothing to find, by any rule at any width, nor by those on colours in the dark", () => {
    expect(survey.axe).toEqual([]);
  });

  test("scrolls in one direction only, also with text at 200 %", () => {
    expect(survey.sideways).toEqual([]);
  });

  test("lets the focus come to everything in the order that is seen, and shows it", () => {
    expect(survey.keyboard).toEqual([]);
  });

  test("has targets of 44 by 44 px outside running text", () => {
    expect(survey.targets).toEqual([]);
  });

  test("has its headings in order", () => {
    expect(survey.headings).toEqual([]);
  });

  test("has its landmarks, each told from the others", () => {
    expect(survey.landmarks).toEqual([]);
  });

  test("asks nobody else for anything, and complains of nothing", () => {
    expect(survey.troubles).toEqual([]);
  });
});
