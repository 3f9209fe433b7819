import { describe, expect, test } from "vitest";
import { formatProblem, formatProblems } from "../../src/content/format-problems.ts";
import {
  essayProblems,
  essayText,
  loadSite,
  pageText,
  problemsOf,
  siteText,
} from "../helpers/content-site.ts";

const mindframe = "Mindframe, https://mindframe.org.au/";

/** Only those of the list of words; subjects have rules of their own. */
function wordingProblems(text: string): string[] {
  const { problems } = loadSite({ "essays/tea.md": text });
  return problems
    .filter(({ rule }) => rule.startsWith("language/"))
    .flatMap((problem) => formatProblem(problem).replace(`${problem.file}:`, "").split("\n"));
}

describe("a wording that can hurt is a problem", () => {
  test("in the text, with why and what to write instead", () => {
    expect(wordingProblems(essayText({}, "Tea.\n\n- They have\n  committed suicide.\n"))).toEqual([
      "11:3  error  “committed suicide” could be read as a crime or a sin, as suicide once was in law",
      `    write “died by suicide” or “took their own life” (L01: ${mindframe})`,
    ]);
  });

  test("in the title, the description and the key points", () => {
    const keys = {
      title: "A psycho at tea",
      description: "The story of a man who committed suicide, told at some length and with care.",
      keyPoints: "[One, The mentally ill are people]",
    };
    const problems = wordingProblems(essayText(keys)).filter((line) => !line.startsWith(" "));
    expect(problems).toEqual([
      "2:10  error  “psycho” could be read as though illness meant danger",
      "3:37  error  “committed suicide” could be read as a crime or a sin, as suicide once was in law",
      "6:18  error  “The mentally ill” makes one group, and one trait, of many different people",
    ]);
  });

  test("in pages", () => {
    const [problem] = problemsOf({ "pages/about.md": pageText({}, "He is a psycho.\n") });
    expect(problem).toContain("content/pages/about.md:6:9  error  “psycho”");
  });

  test("that stops publishing, is reported or is counted, by its level", () => {
    const text = essayText({}, "He is a psycho.\nPolitical suicide, “a psycho”.\n");
    const { problems } = loadSite({ "essays/tea.md": text });
    expect(problems.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`)).toEqual([
      "language/L30 error 8",
      "language/L12 warning 9",
      "language/L30 info 9",
    ]);
    const shown = formatProblems(problems);
    expect(shown).not.toContain(" info ");
    expect(shown).toContain("1 error, 1 info, 1 warning");
  });

  test("that is only noted where somebody tells of themselves", () => {
    const text = essayText({ title: "A psycho", voice: "lived-experience" }, "I was a psycho.\n");
    const { problems } = loadSite({ "essays/tea.md": text });
    expect(problems.map(({ severity }) => severity)).toEqual(["info", "info"]);
  });

  test("only in a language that has a list", () => {
    expect(essayProblems(essayText({ lang: "de" }, "Er ist ein psycho.\n"))).toEqual([]);
    const german = { "data/site.yaml": siteText({ language: "de" }) };
    expect(loadSite(german).wordList).toBeUndefined();
    expect(
      problemsOf({ ...german, "essays/tea.md": essayText({}, "committed suicide\n") }),
    ).toEqual([]);
  });
});

describe("a comment allows a wording", () => {
  const allow = "<!-- lint-allow L30: the name of the film -->";

  test("below it, and the report lists it", () => {
    const { problems, allowedWordings } = loadSite({
      "essays/tea.md": essayText({}, `Tea.\n\n${allow}\n\nHe is a psycho.\n`),
    });
    expect(problems).toEqual([]);
    expect(allowedWordings).toEqual([
      { file: "content/essays/tea.md", line: 10, entries: ["L30"], reason: "the name of the film" },
    ]);
  });

  test("in the front matter, when it stands first", () => {
    const title = { title: "A psycho" };
    expect(essayProblems(essayText(title, `${allow}\n\nTea.\n`))).toEqual([]);
    expect(essayProblems(essayText(title, `Tea.\n\n${allow}\n\nTea.\n`))).toHaveLength(4);
  });

  test.each([
    [
      "that is not there",
      "<!-- lint-allow L30: why -->\n\nTea.\n",
      "8:1  warning  this comment allows L30, and nothing needs it here",
      "    take it away; it is about the block below it, or the paragraph that it stands in",
    ],
    [
      "that no entry is about",
      "<!-- lint-allow L88: why -->\n\nTea.\n",
      "8:1  warning  there is no entry `L88` in the list of words",
      "    did you mean `L08`?",
    ],
    [
      "without a reason",
      "<!-- lint-allow L30 -->\n\nTea.\n",
      "8:1  error  this comment allows L30 without a reason",
      "    write <!-- lint-allow L01: the name of the Act -->",
    ],
    [
      "without saying which",
      "<!-- lint-allow : why -->\n\nTea.\n",
      "8:1  error  this comment does not say which entry it allows",
      "    write <!-- lint-allow L01: the name of the Act -->",
    ],
  ])("but not one %s", (_, body, ...expected) => {
    expect(essayProblems(essayText({}, body))).toEqual(expected);
  });

  test("and without a reason it allows nothing", () => {
    const problems = essayProblems(essayText({}, "<!-- lint-allow L30 -->\n\nHe is a psycho.\n"));
    expect(problems.join()).toContain("10:9  error  “psycho”");
  });

  test("and no other", () => {
    const problems = essayProblems(essayText({}, `${allow}\n\nA psycho committed suicide.\n`));
    expect(problems.join()).toContain("“committed suicide”");
    expect(problems.join()).not.toContain("psycho");
  });
});

test("a problem on one line has its hint below", () => {
  const [problem] = loadSite({ "essays/tea.md": essayText({}, "You lunatic.\n") }).problems;
  expect(problem && formatProblem(problem)).toBe(
    "content/essays/tea.md:8:5  error  “lunatic” can make a joke of illness\n" +
      "    leave it out, or name what was done (L33: AP Stylebook, https://www.apstylebook.com/)",
  );
});
