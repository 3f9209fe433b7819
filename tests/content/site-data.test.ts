import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/content/format-problems.ts";
import { essayText, loadSite, pageText, problemsOf, siteText } from "../helpers/content-site.ts";

describe("the address of the site", () => {
  test("is the one in site.yaml", () => {
    const { site, urls } = loadSite({
      "data/site.yaml": siteText({ url: "https://test.org/blog" }),
    });
    expect(site.url).toBe("https://test.org/blog");
    expect(urls.path("/topics/")).toBe("/blog/topics/");
    expect(urls.absolute("/topics/")).toBe("https://test.org/blog/topics/");
  });

  test("is SITE_URL when there is one", () => {
    const { site, urls, problems } = loadSite({}, { siteUrl: "HTTPS://Other.org/blog/" });
    expect(site.url).toBe("https://other.org/blog/");
    expect(urls.path("/")).toBe("/blog/");
    expect(problems).toEqual([]);
  });

  test.each([
    ["test.org", "`test.org` is not a web address", "write it in full, from https:// on"],
    ["", "`` is not a web address", "write it in full, from https:// on"],
    [
      "javascript:alert(1)",
      "`javascript:alert(1)` is not a web address",
      "write it in full, from https:// on",
    ],
    [
      "https:test.org",
      "`https:test.org` is not a web address",
      "write it in full, from https:// on",
    ],
    [
      " https://test.org",
      "` https://test.org` is not a web address",
      "write it in full, from https:// on",
    ],
    ["https://", "`https://` is not a web address", "write it in full, from https:// on"],
    [
      "https://test.org/?page=1",
      "`https://test.org/?page=1` is not the address of a home page",
      "leave out ?, # and passwords, such as https://example.org/blog/",
    ],
    [
      "https://ann@test.org/",
      "`https://ann@test.org/` is not the address of a home page",
      "leave out ?, # and passwords, such as https://example.org/blog/",
    ],
    [
      "https://test.org/a$b/",
      "the path of `https://test.org/a$b/` cannot be that of a site",
      "write it with letters from a to z, digits and hyphens, such as https://example.org/blog/",
    ],
    [
      "https://test.org//blog/",
      "the path of `https://test.org//blog/` cannot be that of a site",
      "write it with letters from a to z, digits and hyphens, such as https://example.org/blog/",
    ],
    [
      "https://ann:secret@test.org/",
      "`https://ann:secret@test.org/` is not the address of a home page",
      "leave out ?, # and passwords, such as https://example.org/blog/",
    ],
  ])("cannot be %j, neither as SITE_URL nor in site.yaml", (url, message, hint) => {
    expect(problemsOf({}, { siteUrl: url })).toEqual([
      `SITE_URL:1:1  error  ${message}\n    ${hint}`,
    ]);
    expect(problemsOf({ "data/site.yaml": siteText({ url: `"${url}"` }) })).toEqual([
      `content/data/site.yaml:4:6  error  url: ${message}\n    ${hint}`,
    ]);
  });
});

function contactPage(address: string) {
  return { "pages/contact.md": pageText({}, `[${address}](mailto:${address})\n`) };
}

describe("a placeholder", () => {
  const url =
    "content/data/site.yaml:4:6  warning  https://tea.example/ is a placeholder: no such domain exists\n    write your own address here, or give it as SITE_URL";
  const contact =
    "content/data/site.yaml:5:10  warning  ann@tea.example is a placeholder: nobody receives what readers write to it\n    write your own e-mail address here";
  const files = {
    "data/site.yaml": siteText({ url: "https://tea.example/", contact: "ann@tea.example" }),
    ...contactPage("ann@tea.example"),
  };

  test("as address or contact is warned of", () => {
    expect(problemsOf(files)).toEqual([url, contact]);
  });

  test("as address does not matter with SITE_URL, even one that is a placeholder", () => {
    expect(problemsOf(files, { siteUrl: "https://tea.org/" })).toEqual([contact]);
    expect(problemsOf(files, { siteUrl: "https://tea.example/" })).toEqual([contact]);
  });

  test.each([
    "https://example.com/",
    "https://www.example.org/",
    "https://example.net/",
    "https://example/",
  ])("can be %s", (address) => {
    const problems = problemsOf({ "data/site.yaml": siteText({ url: address }) });
    expect(problems).toEqual([expect.stringContaining(`${address} is a placeholder`)]);
  });

  test.each(["ann@example.com", "ann@mail.example.org"])("can be the contact %s", (contact) => {
    const files = { "data/site.yaml": siteText({ contact }), ...contactPage(contact) };
    const problems = problemsOf(files);
    expect(problems).toEqual([expect.stringContaining(`${contact} is a placeholder`)]);
  });

  test("that a page has left from before is warned of there", () => {
    const files = { "pages/funding.md": pageText({}, "Write to\n[us](mailto:ann@tea.example).\n") };
    expect(problemsOf(files)).toEqual([
      "content/pages/funding.md:7:6  warning  ann@tea.example is a placeholder: nobody receives what readers write to it\n    write editors@test.org, as site.yaml does",
    ]);
  });

  test.each(["https://example.co.uk/", "https://my-example.com/", "https://example.tea.org/"])(
    "is not %s",
    (address) => {
      expect(problemsOf({ "data/site.yaml": siteText({ url: address }) })).toEqual([]);
    },
  );
});

describe("a broken site.yaml", () => {
  const essays = { "essays/tea.md": essayText() };

  test.each([
    ["missing", undefined, "content/data/site.yaml:1:1  error  this file is missing"],
    ["no YAML", "title: [", "content/data/site.yaml:1:9  error  a `]` is missing here"],
    [
      "wrong",
      siteText({ timeZone: "Mars" }),
      "content/data/site.yaml:7:11  error  timeZone: `Mars`",
    ],
  ])("that is %s still gives a publication for the preview", (_, text, problem) => {
    const { site, essays: shown, problems } = loadSite({ ...essays, "data/site.yaml": text });
    expect(problems).toHaveLength(1);
    expect(problemsOf({ ...essays, "data/site.yaml": text })[0]).toContain(problem);
    expect(shown.map(({ slug }) => slug)).toEqual(["tea"]);
    expect(site).toMatchObject({ title: "Common Thread", url: "http://localhost/" });
  });

  test("does not take SITE_URL away", () => {
    const { site } = loadSite({ "data/site.yaml": "[" }, { siteUrl: "https://tea.org/" });
    expect(site.url).toBe("https://tea.org/");
  });
});

describe("a broken data file", () => {
  const essay = essayText(
    { series: "{ id: mornings, position: 1 }", authors: "[guest]" },
    "Tea [@smith-2020] and [@jones-1999].\n",
  );

  test.each(["topics", "series", "people", "references"])("blames no essay for %s", (name) => {
    const broken = "one: [\n";
    const problems = problemsOf({
      "essays/tea.md": essay.replace(" and [@jones-1999]", ""),
      [`data/${name}.yaml`]: broken,
    });
    expect(problems).toEqual([
      `content/data/${name}.yaml:1:7  error  a \`]\` is missing here\n    end with it what \`[\` began`,
    ]);
  });

  test("blames no essay either for records of which one is wrong", () => {
    expect(
      problemsOf({ "essays/tea.md": essay, "data/references.yaml": "Smith 2020: {}\n" }),
    ).toEqual([
      expect.stringContaining("content/data/references.yaml:1:1  error  `Smith 2020` is not an id"),
    ]);
  });

  test("is not one that is empty, so that its users hear of it", () => {
    expect(problemsOf({ "essays/tea.md": essayText(), "data/topics.yaml": "# later\n" })).toEqual([
      "content/essays/tea.md:5:10  error  there is no topic `rest`\n    none is defined yet; new ones go into content/data/topics.yaml",
    ]);
  });
});

describe("the address of a source", () => {
  const records = (url: string) =>
    `a-1: { authors: A, year: 2020, title: T, url: "${url}" }\nb-2: { authors: B, year: 2021, title: U }\n`;
  const page = pageText({}, "Tea [@a-1; @b-2].\n");
  const site = (url: string) =>
    loadSite({ "data/references.yaml": records(url), "pages/404.md": page });

  test.each([
    ["https://x.org/?utm_source=y&page=2", "https://x.org/?page=2", ["utm_source"]],
    ["https://x.org/?fbclid=1&gclid=2#a", "https://x.org/#a", ["fbclid", "gclid"]],
  ])("loses in %s what only tracks readers, with a note", (written, published, removed) => {
    const { problems, pages } = site(written);
    expect(problems.map(formatProblem)).toEqual([
      `content/data/references.yaml:1:47  warning  ${removed.join(", ")} only tracks readers, and was left out of the link\n    write ${published}`,
    ]);
    const sources = pages.flatMap((one) => one.sources.map(({ reference }) => reference.url));
    expect(sources).toEqual([published, undefined]);
  });

  test("is better not one that can be read on its way", () => {
    const { problems, pages } = site("HTTP://x.org/?utm_id=1");
    expect(problems.map(formatProblem)).toEqual([
      "content/data/references.yaml:1:47  warning  `HTTP://x.org/?utm_id=1` can be read and changed on its way to the reader\n    see whether https://x.org/?utm_id=1 works, and write that",
      "content/data/references.yaml:1:47  warning  utm_id only tracks readers, and was left out of the link\n    write HTTP://x.org/",
    ]);
    expect(pages[0]?.sources[0]?.reference.url).toBe("HTTP://x.org/");
  });

  test("is nothing to remark on when it is as it should be", () => {
    expect(site("https://x.org/?page=2").problems).toEqual([]);
  });
});
