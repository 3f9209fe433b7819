import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../../helpers/content-site.ts";

const note = "This essay speaks about a death.";
const subjects =
  "suicide, self-harm, eating-disorder, abuse, sexual-violence, substance-use, bereavement, psychosis";

const values = [
  {
    name: "a subject that is not in the closed list",
    text: essayText({ sensitive: "[grief, suicid]", contentNote: note }),
    problems: [
      '6:13  error  sensitive.1: `"grief"` is not one of the choices',
      `    known: ${subjects}`,
      '6:20  error  sensitive.2: `"suicid"` is not one of the choices',
      "    did you mean `suicide`?",
    ],
  },
  {
    name: "a subject twice",
    text: essayText({ sensitive: "[abuse, abuse]", contentNote: note }),
    problems: ["6:20  error  sensitive.2: `abuse` is listed twice", "    keep one of the two"],
  },
  {
    name: "a content note that is too short",
    text: essayText({ contentNote: "Grief." }),
    problems: ["6:14  error  contentNote: has 6 characters", "    write 20 to 200"],
  },
  {
    name: "a method that is neither none nor explained",
    text: essayText({ safety: "{ method: unavoidable }" }),
    problems: [
      "6:19  error  safety.method: `unavoidable` says neither that there is none nor why",
      "    write `none`, or `unavoidable:` with the reason why the text cannot do without",
    ],
  },
  {
    name: "a cause that nobody can confirm",
    text: essayText({ safety: "{ cause: debts }" }),
    problems: [
      '6:18  error  safety.cause: `"debts"` is not one of the choices',
      "    known: not-single",
    ],
  },
  {
    name: "a section of hope without its mark",
    text: essayText({ safety: "{ hope: what-helps }" }),
    problems: [
      "6:17  error  safety.hope: `what-helps` is not a section",
      '    write # and the id of a heading, in quotation marks: "#what-can-help"',
    ],
  },
  {
    name: "a day of checking that is none",
    text: essayText({ safety: "{ checkedOn: soon }" }),
    problems: [
      "6:22  error  safety.checkedOn: `soon` is not a date",
      "    write year-month-day, such as 2026-06-08, or with a time and its zone, such as 2026-06-08T09:00+01:00",
    ],
  },
  {
    name: "a decision that is not known",
    text: essayText({ safety: "{ approved: true }" }),
    problems: [
      "6:11  error  unknown key `approved`",
      "    known: checkedBy, checkedOn, method, cause, hope, imagesReviewed, linksReviewed, consent",
    ],
  },
  {
    name: "the name that other generators give to the content note",
    text: essayText({ trigger_warning: note }),
    problems: ["6:1  error  unknown key `trigger_warning`", "    here it is called `contentNote`"],
  },
];

describe("what an essay says of a hard subject", () => {
  test.each(values)("cannot be $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });

  test.each([
    ["an empty list", { sensitive: "[]" }],
    [
      "a method that is unavoidable, with its reason",
      { safety: '{ method: "unavoidable: the inquest is about it" }' },
    ],
    [
      "every decision",
      {
        safety:
          "{ checkedBy: A, checkedOn: 2026-02-01, method: none, cause: not-single, imagesReviewed: true, linksReviewed: true, consent: false }",
      },
    ],
    ["a note without a subject", { contentNote: note }],
  ])("can be %s", (_, keys) => {
    expect(essayProblems(essayText(keys))).toEqual([]);
  });
});
