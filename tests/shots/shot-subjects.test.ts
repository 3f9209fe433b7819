import { expect, test } from "vitest";
import type { SitePage } from "../browser/ground/site-pages.ts";
import { shotSubjects, sitesWith } from "./shot-subjects.ts";

const home: SitePage = { type: "home", name: "home", url: "/" };
const tea: SitePage = { type: "essay", name: "essay-tea", url: "/essays/tea/" };
const rain: SitePage = { type: "essay", name: "essay-rain", url: "/essays/rain/" };

const sites = {
  fixture: { origin: "http://fixture", pages: [home, tea, rain] },
  real: { origin: "http://real", pages: [home, tea, rain] },
};

test.each([
  [undefined, ["home", "essay-tea", "essay-rain", "real-home", "real-essay-tea"]],
  ["essay", ["essay-tea", "essay-rain"]],
  ["real-essay", ["real-essay-tea", "real-essay-rain"]],
  ["real-essay-r", ["real-essay-rain"]],
  ["cake", []],
])("for %j takes the pages whose names begin so", (begin, names) => {
  expect(shotSubjects(sites, begin).map(({ name }) => name)).toEqual(names);
});

test("finds each page on the host of its site", () => {
  expect(shotSubjects(sites, "real-essay-r")).toEqual([
    { name: "real-essay-rain", address: "http://real/essays/rain/" },
  ]);
});

test.each([
  [undefined, ["fixture", "real"]],
  ["essay", ["fixture"]],
  ["re", ["fixture", "real"]],
  ["real-", ["real"]],
  ["real-essay", ["real"]],
])("for %j builds the sites that may have such pages", (begin, names) => {
  expect([...sitesWith(begin)]).toEqual(names);
});
