import { describe, expect, test } from "vitest";
import { pageText, problemsOf, type SiteFiles } from "../../helpers/content-site.ts";

const cases = [
  {
    name: "an id with capitals and spaces",
    files: {
      "data/topics.yaml":
        "Good rest: { title: Rest, description: What we do in bed and sometimes on a bench in the park. }\n",
    },
    problems: [
      "content/data/topics.yaml:1:1  error  `Good rest` is not an id",
      "    use a-z, 0-9 and single hyphens",
    ],
  },
  {
    name: "an id that is special to JavaScript",
    files: {
      "data/topics.yaml":
        "__proto__: { title: Rest, description: What we do in bed and sometimes on a bench in the park. }\n",
    },
    problems: [
      "content/data/topics.yaml:1:1  error  `__proto__` cannot be a key",
      "    give it another name",
    ],
  },
  {
    name: "a topic without a description",
    files: { "data/topics.yaml": "rest:\n  title: Rest\n" },
    problems: [
      "content/data/topics.yaml:2:3  error  `rest.description` is missing",
      "    add `description: …`",
    ],
  },
  {
    name: "a topic that is only a title",
    files: { "data/topics.yaml": "rest: Rest\n" },
    problems: [
      'content/data/topics.yaml:1:7  error  rest: `"Rest"` is text, not a block of keys',
      "    write keys and values below it, indented by two spaces",
    ],
  },
  {
    name: "topics in a list",
    files: { "data/topics.yaml": "- rest\n- walking\n" },
    problems: [
      "content/data/topics.yaml:1:1  error  this is a list, not a block of keys",
      "    write `key: value` on each line",
    ],
  },
  {
    name: "a comma in text between braces",
    files: {
      "data/topics.yaml":
        "rest: { title: Rest, sleep, description: What we do in bed and sometimes on a bench in the park. }\n",
    },
    problems: [
      "content/data/topics.yaml:1:22  error  unknown key `sleep`",
      "    known: title, description, hue",
    ],
  },
  {
    name: "an id that is given twice",
    files: { "data/topics.yaml": "rest: {}\nrest: {}\n" },
    problems: [
      "content/data/topics.yaml:2:1  error  `rest` is given twice",
      "    keep one of the two",
    ],
  },
  {
    name: "a person with a title and no name",
    files: {
      "data/people.yaml":
        "editors: { title: Ann, description: What we do in bed and sometimes on a bench in the park. }\n",
    },
    problems: [
      "content/data/people.yaml:1:10  error  `editors.name` is missing",
      "    add `name: …`",
      "content/data/people.yaml:1:12  error  unknown key `title`",
      "    known: name, description, group, roles, background, credentials",
    ],
  },
  {
    name: "a DOI that YAML reads as a number",
    files: { "data/references.yaml": "a-1: { authors: A, year: 2020, title: T, doi: 10.1371 }\n" },
    problems: [
      "content/data/references.yaml:1:47  error  a-1.doi: `10.1371` is not a DOI",
      "    write it without https://doi.org/, such as 10.1371/journal.pmed.1000316",
    ],
  },
  {
    name: "a year in quotes",
    files: { "data/references.yaml": "a-1: { authors: A, year: '2020', title: T }\n" },
    problems: [
      'content/data/references.yaml:1:26  error  a-1.year: `"2020"` is text, not a whole number',
      "    write a whole number, without quotes",
    ],
  },
  {
    name: "a year with a digit too many",
    files: { "data/references.yaml": "a-1: { authors: A, year: 20200, title: T }\n" },
    problems: [
      "content/data/references.yaml:1:26  error  a-1.year: `20200` is too large",
      "    write at most 2200",
    ],
  },
  {
    name: "an address without https://",
    files: {
      "data/references.yaml": "a-1: { authors: A, year: 2020, title: T, url: www.tea.org }\n",
    },
    problems: [
      "content/data/references.yaml:1:47  error  a-1.url: `www.tea.org` is not a web address",
      "    write it in full, from https:// on",
    ],
  },
];

function linesOf(files: SiteFiles): string[] {
  return problemsOf(files).flatMap((problem) => problem.split("\n"));
}

describe("the records", () => {
  test.each(cases)("refuse $name", ({ files, problems }) => {
    expect(linesOf(files)).toEqual(problems);
  });
});

describe("a DOI", () => {
  const example = "write it without https://doi.org/, such as 10.1371/journal.pmed.1000316";
  const unclosed = "copy it again: a `(` in it is never closed";

  test.each([
    ["https://doi.org/10.1371/x.1", "write 10.1371/x.1"],
    ["http://dx.doi.org/10.1371/x.1", "write 10.1371/x.1"],
    ["doi.org/10.1371/x.1", "write 10.1371/x.1"],
    ["https://journals.org/article?id=10.1371/x.1&a=b", "write 10.1371/x.1"],
    ["https://doi.org/10.1016%2FS0065-2601%2806%2938002-1", "write 10.1016/S0065-2601(06)38002-1"],
    ["doi:10.1371/x.1", "write 10.1371/x.1"],
    ["DOI: 10.1371/x.1", "write 10.1371/x.1"],
    [" 10.1371/x.1", "write 10.1371/x.1"],
    ["10.1371 / x.1", "write 10.1371/x.1"],
    ["1371/x.1", "write 10.1371/x.1"],
    ["doi:1371/x.1", "write 10.1371/x.1"],
    ["10.1371/x.1.", "write 10.1371/x.1"],
    ["10.1371/x.1,", "write 10.1371/x.1"],
    ["(10.1371/x.1)", "write 10.1371/x.1"],
    ["10.1371/x.1).", "write 10.1371/x.1"],
    ["10.1016/S0065-2601(06)38002-1)", "write 10.1016/S0065-2601(06)38002-1"],
    ["10.1016/S0065-2601(06", unclosed],
    ["https://doi.org/10.1016/S0065-2601(06", unclosed],
    ["10.1371", example],
    ["10.1371/", example],
    ["10.99/x", example],
    ["https://journals.org/article", example],
    ["100%", example],
  ])("is not %j", (doi, hint) => {
    const files = {
      "data/references.yaml": `a-1: { authors: A, year: 2020, title: T, doi: "${doi}" }\n`,
    };
    expect(linesOf(files)).toEqual([
      `content/data/references.yaml:1:47  error  a-1.doi: \`${doi}\` is not a DOI`,
      `    ${hint}`,
    ]);
  });

  // Forms from Crossref's article on matching DOIs.
  test.each([
    "10.1371/journal.pmed.1000316",
    "10.1002/(SICI)1099-0690(199805)5",
    "10.12345/a_b;c:d",
  ])("can be %s", (doi) => {
    const reference = `a-1: { authors: A, year: 2020, title: T, doi: "${doi}" }
`;
    const page = pageText({}, "Tea [@a-1].\n");
    expect(problemsOf({ "data/references.yaml": reference, "pages/404.md": page })).toEqual([]);
  });
});
