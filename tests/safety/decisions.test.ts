import { describe, expect, test } from "vitest";
import { careOf, type Front } from "../helpers/care-of.ts";

const note = "This essay speaks about a hard subject.";

function asked(front: Front, text = "Tea.\n\n## What helps\n\nTea."): string[] {
  return careOf(text, { contentNote: note, ...front })
    .filter(({ rule }) => rule === "care/person" || rule.startsWith("care/SM-10"))
    .map(({ message }) => message);
}

const decided = {
  checkedBy: "A name, a role",
  checkedOn: "2026-02-01",
  method: "none",
  cause: "not-single",
  hope: "#what-helps",
};

describe("SM-19 and what else only people can decide", () => {
  test("is asked for as long as nobody has decided it, and nobody is made up", () => {
    expect(asked({ sensitive: ["suicide"], safety: { hope: "#what-helps" } })).toEqual([
      "nobody has decided yet about this essay on a hard subject: checkedBy, checkedOn, method, cause",
    ]);
    expect(asked({ sensitive: ["abuse"] })).toEqual([
      "nobody has decided yet about this essay on a hard subject: checkedBy, checkedOn",
    ]);
    expect(asked({ sensitive: ["abuse"] }, "![Tea](../images/tea.jpg)")).toEqual([
      "nobody has decided yet about this essay on a hard subject: checkedBy, checkedOn, imagesReviewed",
    ]);
  });

  test("is not asked again when it is decided, nor of ordinary essays", () => {
    expect(asked({ sensitive: ["suicide"], safety: decided })).toEqual([]);
    expect(asked({})).toEqual([]);
  });

  test("stays in sight where somebody called a method unavoidable", () => {
    const safety = { ...decided, method: "unavoidable: the inquest is about it" };
    expect(asked({ sensitive: ["suicide"], safety })).toEqual([
      "the text names a method, and somebody called that unavoidable",
    ]);
  });
});

describe("SM-10: an essay about suicide tells how people come through", () => {
  test("which is asked for, by its section", () => {
    expect(asked({ sensitive: ["suicide"], safety: { ...decided, hope: undefined } })).toEqual([
      "nothing says where this essay tells what helps",
    ]);
    expect(asked({ sensitive: ["abuse"], safety: decided })).toEqual([]);
  });

  test("in a section that exists", () => {
    const safety = { ...decided, hope: "#what-help" };
    expect(asked({ sensitive: ["suicide"], safety })).toEqual([
      "safety.hope: there is no section `#what-help`",
    ]);
  });
});
