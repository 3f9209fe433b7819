import { describe, expect, test } from "vitest";
import { essayProblems, essayText, problemsOf } from "../helpers/content-site.ts";

describe("an alias", () => {
  test.each(["/essays/old-tea/", "/2019/05/tea.html", "/über/tee/"])("can be %s", (alias) => {
    expect(essayProblems(essayText({ aliases: `["${alias}"]` }))).toEqual([]);
  });

  test.each([
    ["/essays/tea/", "`/essays/tea/` is the address that the essay has now"],
    ["/Essays/Tea/", "`/Essays/Tea/` is the address that the essay has now"],
    ["/about/", "`/about/` is the address of the site itself"],
    ["/topics/walking/", "`/topics/walking/` is the address of the site itself"],
    ["/404.html", "`/404.html` is the address of the site itself"],
    ["/assets/x/", "`/assets/x/` is the address of the site itself"],
    ["/essays/page/2/", "`/essays/page/2/` is the address of the site itself"],
    ["/feed.xml/", "`/feed.xml/` and `/feed.xml` cannot both be pages"],
  ])("cannot be %s, where something stands", (alias, message) => {
    const [first] = essayProblems(essayText({ aliases: `[${alias}]` }));
    expect(first).toBe(`6:11  error  ${message}`);
  });

  test.each([
    ["/../etc/", "aliases.1: `/../etc/` cannot be the address of a page"],
    ["/a/%2e%2e/b/", "aliases.1: `/a/%2e%2e/b/` cannot be the address of a page"],
    ["/.git/", "aliases.1: `/.git/` cannot be the address of a page"],
    ["/a//b/", "aliases.1: `/a//b/` cannot be the address of a page"],
    ["//host/a/", "aliases.1: `//host/a/` is the address of a whole site"],
    ["https://x.org/a/", "aliases.1: `https://x.org/a/` is the address of a whole site"],
    ["/a/?p=1", "aliases.1: `/a/?p=1` holds a query or a fragment"],
    ["a/b", "aliases.1: `a/b` is not the path of a page"],
    ["/", "aliases.1: `/` cannot be the address of a page"],
    ["/a\\\\b/", "aliases.1: `/a\\b/` cannot be the address of a page"],
  ])("cannot be %s", (alias, message) => {
    const [first] = essayProblems(essayText({ aliases: `["${alias}"]` }));
    expect(first).toBe(`6:11  error  ${message}`);
  });

  test("belongs to one essay only, and never to a page of another", () => {
    const problems = problemsOf({
      "essays/a.md": essayText({ aliases: "[/old/]" }),
      "essays/b.md": essayText({ aliases: "[/OLD/, /essays/a/]" }),
    });
    expect(problems.map((problem) => problem.split("\n")[0])).toEqual([
      "content/essays/b.md:6:11  error  `/OLD/` is the address of content/essays/a.md",
      "content/essays/b.md:6:18  error  `/essays/a/` is the address of content/essays/a.md",
    ]);
  });
});
