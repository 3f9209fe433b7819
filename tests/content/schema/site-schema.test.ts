import { describe, expect, test } from "vitest";
import { problemsOf, type SiteFiles, siteText, trustPages } from "../../helpers/content-site.ts";

const cases = [
  {
    name: "a missing title",
    files: { "data/site.yaml": siteText({ title: undefined }) },
    problems: [
      "content/data/site.yaml:1:1  error  `title` is missing",
      "    add a line such as `title: …`",
    ],
  },
  {
    name: "a mistyped key",
    files: { "data/site.yaml": siteText({ timezone: "UTC" }) },
    problems: [
      "content/data/site.yaml:12:1  error  unknown key `timezone`",
      "    did you mean `timeZone`?",
    ],
  },
  {
    name: "a time zone that does not exist",
    files: { "data/site.yaml": siteText({ timeZone: "Europe/Londno" }) },
    problems: [
      "content/data/site.yaml:7:11  error  timeZone: `Europe/Londno` is not a time zone",
      "    did you mean `Europe/London`?",
    ],
  },
  {
    name: "a time zone that is like none",
    files: { "data/site.yaml": siteText({ timeZone: "local" }) },
    problems: [
      "content/data/site.yaml:7:11  error  timeZone: `local` is not a time zone",
      "    write an IANA name such as Europe/London or UTC",
    ],
  },
  {
    name: "a language in words",
    files: { "data/site.yaml": siteText({ language: "english" }) },
    problems: [
      "content/data/site.yaml:6:11  error  language: `english` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    name: "a language with an underscore",
    files: { "data/site.yaml": siteText({ language: "en_GB" }) },
    problems: [
      "content/data/site.yaml:6:11  error  language: `en_GB` is not a language tag",
      "    write one such as en, en-GB, de or zh-Hans",
    ],
  },
  {
    name: "a contact that is no address",
    files: { "data/site.yaml": siteText({ contact: "the editors" }) },
    problems: [
      "content/data/site.yaml:5:10  error  contact: `the editors` is not an e-mail address",
      "    write one such as editors@common-thread.example",
    ],
  },
  {
    name: "lists without essays",
    files: { "data/site.yaml": siteText({ pageSize: "0" }) },
    problems: [
      "content/data/site.yaml:8:11  error  pageSize: `0` is too small",
      "    write at least 1",
    ],
  },
  {
    name: "a page size in words",
    files: { "data/site.yaml": siteText({ pageSize: "ten" }) },
    problems: [
      'content/data/site.yaml:8:11  error  pageSize: `"ten"` is text, not a whole number',
      "    write a whole number, without quotes",
    ],
  },
  {
    name: "an id of feeds that is no tag",
    files: { "data/site.yaml": siteText({ feedId: "test.org" }) },
    problems: [
      "content/data/site.yaml:9:9  error  feedId: `test.org` cannot begin a tag URI",
      "    write tag:<domain>,<year>, such as tag:common-thread.example,2026",
    ],
  },
  {
    name: "an empty footer",
    files: { "data/site.yaml": siteText({ footer: "[]" }) },
    problems: ["content/data/site.yaml:10:9  error  footer: has 0 entries", "    write 1 to 20"],
  },
  {
    name: "a page that stands twice in the footer",
    files: {
      "data/site.yaml": siteText({ footer: `[about, about, ${trustPages.slice(1).join(", ")}]` }),
    },
    problems: [
      "content/data/site.yaml:10:17  error  footer.2: `about` is listed twice",
      "    keep one of the two",
    ],
  },
  {
    name: "a license that is only a name",
    files: { "data/site.yaml": siteText({ license: "CC BY 4.0" }) },
    problems: [
      'content/data/site.yaml:11:10  error  license: `"CC BY 4.0"` is text, not a block of keys',
      "    write keys and values below it, indented by two spaces",
    ],
  },
  {
    name: "a license without a proper address",
    files: { "data/site.yaml": siteText({ license: "{ name: CC BY, url: creativecommons.org }" }) },
    problems: [
      "content/data/site.yaml:11:30  error  license.url: `creativecommons.org` is not a web address",
      "    write it in full, from https:// on",
    ],
  },
];

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("site.yaml", () => {
  test.each(cases)("refuses $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});

describe("a time zone", () => {
  test.each(["UTC", "Europe/London", "America/Argentina/Buenos_Aires", "Asia/Kolkata"])(
    "can be %s",
    (timeZone) => {
      expect(problemsOf({ "data/site.yaml": siteText({ timeZone }) })).toEqual([]);
    },
  );
});
