import { expect, test } from "vitest";
import { problemsOf, siteText } from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";

const site = (code: string) => ({ "data/site.yaml": siteText({ helpCountry: code }) });
const errorsOf = (files: Record<string, string>) =>
  problemsOf(files).filter((problem) => problem.includes("  error  "));

test("the country of a site has a file", () => {
  expect(errorsOf({ ...site("gb"), "data/helplines/gb.yaml": country })).toEqual([]);
  expect(errorsOf({ ...site("gh"), "data/helplines/gb.yaml": country })).toEqual([
    expect.stringMatching(
      /^content\/data\/site\.yaml:\d+:\d+ {2}error {2}there are no helplines of the country `gh`\n {4}did you mean `gb`\?$/,
    ),
  ]);
});

test("a file that cannot be read is there all the same, and is told of alone", () => {
  const broken = country.replace("kind: crisis", "kind: crises");
  expect(errorsOf({ ...site("gb"), "data/helplines/gb.yaml": broken })).toEqual([
    expect.stringMatching(/^content\/data\/helplines\/gb\.yaml:6:.*\n {4}did you mean `crisis`\?$/),
  ]);
});

test.each(["uk2.yaml", "zq.yaml", "GB.yaml"])("%s names no country", (name) => {
  expect(errorsOf({ [`data/helplines/${name}`]: country })).toEqual([
    `content/data/helplines/${name}:1:1  error  \`${name}\` names no country\n    name it after the ISO code of the country in small letters, such as gb.yaml`,
  ]);
});
