import { describe, expect, test } from "vitest";
import {
  essayText,
  loadSite,
  pageText,
  problemsOf,
  type SiteFiles,
  siteText,
  type YamlLines,
} from "../helpers/content-site.ts";
import { creditLine } from "../helpers/images.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

const decided = "{ checkedBy: A name and role, checkedOn: 2026-02-01, imagesReviewed: true }";

/** An essay on bereavement about which everything is decided. */
function hard(keys: YamlLines = {}, body?: string): string {
  const front = {
    sensitive: "[bereavement]",
    contentNote: "This essay speaks about a death.",
    safety: decided,
  };
  return essayText({ ...front, ...keys }, body);
}

function said(files: SiteFiles, options = {}): string[] {
  return problemsOf(files, options).flatMap((problem) => problem.split("\n"));
}

describe("SM-11: on the home page", () => {
  const files = { "essays/a.md": hard(), "essays/b.md": hard(), "essays/c.md": essayText() };

  test("stands one essay on a hard subject at most, where somebody put it", () => {
    expect(said({ ...files, "data/site.yaml": siteText({ startHere: "[a, c]" }) })).toEqual([]);
    expect(said({ ...files, "data/site.yaml": siteText({ startHere: "[a, c, b]" }) })).toEqual([
      "content/data/site.yaml:12:19  error  the home page would show 2 essays on hard subjects",
      "    keep one of them at most: the way to help stands on every page",
    ]);
  });

  test("none stands by itself among the newest", () => {
    const { newest, essays } = loadSite(files);
    expect(essays).toHaveLength(3);
    expect(newest.map(({ slug }) => slug)).toEqual(["c"]);
  });
});

describe("SM-11: beside an essay on a hard subject", () => {
  const files = {
    "essays/a.md": hard({ date: "2026-01-04", related: "[c]" }),
    "essays/b.md": essayText({ date: "2026-01-03" }),
    "essays/c.md": hard({ date: "2026-01-02" }),
    "essays/d.md": essayText({ date: "2026-01-01" }),
    "data/site.yaml": siteText({ helping: "[d]" }),
  };

  test("none on the same is suggested, also where the writer wants it, who is told", () => {
    expect(said(files)).toEqual([
      "content/essays/a.md:9:11  warning  `c` is about bereavement as well, so it is not suggested",
      "    suggest one that helps, or leave it to the program",
    ]);
    const page = loadSite(files).essayPages.find(({ essay }) => essay.slug === "a");
    expect(page?.related.map(({ essay }) => essay.slug)).toEqual(["d", "b"]);
  });

  test("the neighbours in time are none on the same", () => {
    const pages = loadSite({ ...files, "essays/b.md": hard({ date: "2026-01-03" }) }).essayPages;
    expect(pages.map(({ essay, newer, older }) => [newer?.slug, essay.slug, older?.slug])).toEqual([
      [undefined, "a", "d"],
      [undefined, "b", "d"],
      [undefined, "c", "d"],
      ["c", "d", undefined],
    ]);
  });

  test("the essays that help are there and are not hard themselves", () => {
    const helping = (names: string) =>
      said({ ...files, "data/site.yaml": siteText({ helping: names }) }).slice(0, 2);
    expect(helping("[c]")).toEqual([
      "content/data/site.yaml:12:11  error  `c` is on a hard subject itself",
      "    name essays here that are easy to read after a hard one",
    ]);
    expect(helping("[dd]")).toEqual([
      "content/data/site.yaml:12:11  error  there is no essay `dd`",
      "    did you mean `d`?",
    ]);
  });
});

describe("SM-13: images beside a hard subject", () => {
  const body = "Tea.\n\n![A cup](../images/cup.png)\n";
  const images = { "images/cup.png": tinyPng(), "data/images.yaml": creditLine("cup.png") };
  const safety = "{ checkedBy: A name and role, checkedOn: 2026-02-01 }";
  const asked = (files: SiteFiles) => said(files).filter((line) => line.includes("looked at"));

  test("are looked at by somebody, who says so in images.yaml or for the whole essay", () => {
    expect(asked({ ...images, "essays/a.md": hard({ safety }, body) })).toEqual([
      "content/essays/a.md:13:1  warning  nobody has looked at `cup.png` beside this subject yet",
    ]);
    expect(asked({ ...images, "essays/a.md": hard({}, body) })).toEqual([]);
    const reviewed =
      "cup.png: { credit: A, license: CC BY 4.0, made: B, reviewed: { by: A, on: 2026-02-01 } }\n";
    const files = { ...images, "data/images.yaml": reviewed };
    expect(asked({ ...files, "essays/a.md": hard({ safety }, body) })).toEqual([]);
  });

  test("are not asked about elsewhere", () => {
    expect(asked({ ...images, "essays/a.md": essayText({}, body) })).toEqual([]);
  });
});

describe("what somebody has checked", () => {
  test("is asked about again after two years, as a warning", () => {
    const files = { "essays/a.md": hard() };
    const inYears = (years: number) => said(files, { now: Date.UTC(2026 + years, 5, 1) });
    expect(inYears(1)).toEqual([]);
    expect(inYears(3)).toEqual([
      "content/essays/a.md:8:50  warning  somebody checked this essay on 2026-02-01, more than 2 years ago",
      "    ask somebody who knows the subject to read it again, and write the day here",
    ]);
  });

  test("is asked about again when the essay was changed afterwards, and not on the same day", () => {
    expect(said({ "essays/a.md": hard({ updated: "2026-02-01" }) })).toEqual([]);
    expect(said({ "essays/a.md": hard({ updated: "2026-03-01" }) })[0]).toBe(
      "content/essays/a.md:8:50  warning  the essay was changed on 2026-03-01, after somebody checked it",
    );
  });
});

describe("a page that can be left quickly", () => {
  const missing = "content/pages/staying-safe-online.md:1:1  error  this page is missing";
  const advice = pageText({ title: "Staying safe", exit: "true" });

  test.each([
    ["an essay on abuse", { "essays/a.md": hard({ sensitive: "[abuse]" }) }, true],
    [
      "an essay on sexual violence",
      { "essays/a.md": hard({ sensitive: "[sexual-violence]" }) },
      true,
    ],
    ["an essay that asks for it", { "essays/a.md": essayText({ exit: "true" }) }, true],
    ["an essay on grief", { "essays/a.md": hard() }, false],
    [
      "an essay on abuse that does without",
      { "essays/a.md": hard({ sensitive: "[abuse]", exit: "false" }) },
      false,
    ],
  ])("is %s, or not", (_, files, expected) => {
    expect(said(files).includes(missing)).toBe(expected);
    const site = loadSite({ ...files, "pages/staying-safe-online.md": advice });
    expect(site.problems).toEqual([]);
    expect(site.essays.map(({ hasLeaveLink }) => hasLeaveLink)).toEqual([expected]);
  });

  test("leads to an address with https:// that site.yaml names", () => {
    const at = (leaveTo: string) => said({ "data/site.yaml": siteText({ leaveTo }) });
    expect(at("https://weather.example/")).toEqual([]);
    expect(at("http://weather.example/")).toEqual([
      "content/data/site.yaml:12:10  error  leaveTo: `http://weather.example/` can be read on the way",
      "    write an address with https://",
    ]);
    expect(loadSite({}).site.leaveTo).toBe("https://www.bbc.co.uk/weather");
  });
});
