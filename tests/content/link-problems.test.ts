import { describe, expect, test } from "vitest";
import { essayText, loadSite, problemsOf, type SiteFiles } from "../helpers/content-site.ts";

/** The problems of an essay that holds the text, on a site with another essay. */
function problemsWith(body: string, files: SiteFiles = {}, keys = {}): string[] {
  const other = essayText({ title: "Chai" }, "## Milk first\n\nTea.\n");
  return problemsOf({
    "essays/tea.md": essayText(keys, body),
    "essays/chai.md": other,
    ...files,
  }).flatMap((problem) => problem.replace("content/essays/tea.md:", "").split("\n"));
}

describe("a link", () => {
  test.each([
    "[a](chai.md)",
    "[a](./chai.md#milk-first)",
    "[a](../pages/about.md)",
    "[a](/essays/chai/#milk-first)",
    "[a](/essays/chai/?x#milk-first)",
    "[a](/) [b](/topics/) [c](/topics/rest/) [d](/topics/rest/feed.xml) [e](/people/editors/)",
    "[a](#one) and\n\n## One\n\ntext",
    "[a](mailto:a@example.org) [b](tel:+441234567) [c](sms:85258)",
    "[a](/essays/page/2/)",
  ])("may be written as %s", (body) => {
    expect(problemsWith(`${body}\n`)).toEqual([]);
  });

  test.each([
    [
      "[a](chay.md)",
      "8:5  error  there is no page `/essays/chay/`",
      "did you mean `/essays/chai/`?",
    ],
    ["[a](/essays/chai)", "8:5  error  there is no page `/essays/chai`", "write /essays/chai/"],
    [
      "[a](chai.md#milk-frist)",
      "8:5  error  `/essays/chai/` has no section `#milk-frist`",
      "did you mean `milk-first`?",
    ],
    [
      "[a](other/)",
      "8:5  error  `other/` leads nowhere",
      "write the file, such as other-essay.md, or the address from / on, such as /essays/other-essay/",
    ],
    [
      "[a](../../etc/passwd.md)",
      "8:5  error  `../../etc/passwd.md` leads nowhere",
      "write the file, such as other-essay.md, or the address from / on, such as /essays/other-essay/",
    ],
    [
      "[a](/topics/walking/)",
      "8:5  error  `/topics/walking/` has no page yet: no essay that is published by then belongs to it",
      "leave the link out until there is one",
    ],
    [
      "[a](http://x.org/)",
      "8:5  warning  `http://x.org/` can be read and changed on its way to the reader",
      "see whether https://x.org/ works, and write that",
    ],
    [
      "[a](https://x.org/?a=1&utm_source=y#z)",
      "8:5  warning  utm_source only tracks readers, and was left out of the link",
      "write https://x.org/?a=1#z",
    ],
    [
      "[a](//x.org/)",
      "8:5  error  `//x.org/` does not say how to get there",
      "write https://x.org/",
    ],
    [
      "one\n[a](javascript:alert(1))",
      "9:3  error  a link that runs code or holds its own page is never published",
      "link to a page that begins with https://, or leave the link out",
    ],
  ])("%s is a problem at its place", (body, first, hint) => {
    expect(problemsWith(`${body}\n`)).toEqual([first, `    ${hint}`]);
  });

  test("has its line also when it is written by reference", () => {
    const [first] = problemsWith("one\ntwo [three][x]\n\n[x]: chay.md\n");
    expect(first).toBe("9:6  error  there is no page `/essays/chay/`");
  });

  const draft = { "essays/chai.md": essayText({ draft: "true" }) };
  const later = { "essays/chai.md": essayText({ date: "2030-01-01" }) };

  test("to a draft is a problem in an essay that is published", () => {
    expect(problemsWith("[a](chai.md)\n", draft)).toEqual([
      "8:5  error  `/essays/chai/` is a draft, so readers would find nothing there",
      "    publish it first, or leave the link out until then",
    ]);
    expect(problemsWith("[a](chai.md)\n", draft, { draft: "true" })).toEqual([]);
  });

  test("to a later essay is a problem until both are published on one day", () => {
    expect(problemsWith("[a](chai.md)\n", later)).toEqual([
      "8:5  error  `/essays/chai/` is published only on 2030-01-01T00:00:00Z, after this text",
      "    leave the link out until then, or change one of the dates",
    ]);
    expect(problemsWith("[a](chai.md)\n", later, { date: "2030-01-01" })).toEqual([]);
  });

  test("to an essay that was taken back is a warning", () => {
    const withdrawn = { withdrawn: "{ date: 2026-03-01, reason: It was wrong. }" };
    expect(problemsWith("[a](chai.md)\n", { "essays/chai.md": essayText(withdrawn) })).toEqual([
      "8:5  warning  `/essays/chai/` was withdrawn on 2026-03-01",
      "    say so beside the link, or lead elsewhere",
    ]);
  });

  test("to an essay with problems blames nobody", () => {
    const broken = { "essays/chai.md": essayText({ date: "soon" }) };
    expect(problemsWith("[a](chai.md#anything)\n", broken)).toHaveLength(2);
  });

  test("that leaves the site is listed with its place", () => {
    const { outsideLinks } = loadSite({
      "essays/tea.md": essayText({}, "one\n[a](https://x.org/?fbclid=1)\n"),
    });
    expect(outsideLinks).toEqual([
      { file: "content/essays/tea.md", line: 9, column: 5, href: "https://x.org/" },
    ]);
  });
});

describe("an image", () => {
  test("must be there, under its exact name", () => {
    const files = { "images/Cup.jpg": "x", "images/deep/pot.png": "x" };
    expect(
      problemsWith("![A pot](../images/deep/pot.png) ![A cup](../images/cup.jpg)\n", files),
    ).toEqual([
      "8:34  error  there is no image `content/images/cup.jpg`",
      "    did you mean `Cup.jpg`?",
    ]);
  });
});

describe("a source", () => {
  test("that nothing cites is a warning at its key", () => {
    const references =
      "smith-2020: { authors: S, year: 2020, title: T }\nlee-2021: { authors: L, year: 2021, title: T }\n";
    expect(problemsWith("Tea.\n", { "data/references.yaml": references })).toEqual([
      "content/data/references.yaml:2:1  warning  nothing cites `lee-2021`",
      "    cite it as [@lee-2021], or remove it",
    ]);
  });
});
