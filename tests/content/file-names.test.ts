import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNames, suggestedName } from "../../src/content/file-names.ts";

function check(...names: readonly string[]) {
  const entries = names.map((name) => ({ name, isFile: () => !name.endsWith("/") }));
  const { files, problems } = checkNames(entries, "essays");
  return {
    files: files.map(({ found, name }) => (found === name ? name : `${found} as ${name}`)),
    problems: problems.flatMap(({ file, message, hint }) => [`${file}: ${message}`, `    ${hint}`]),
  };
}

const rules = "names have a-z, 0-9 and single hyphens, and end in .md";

describe("the name of a file", () => {
  test.each(["tea.md", "tea-time.md", "404.md", "a.md", "1-2-3.md"])("can be %s", (name) => {
    expect(check(name)).toEqual({ files: [name], problems: [] });
  });

  test.each([
    ["Tea.md", "tea.md"],
    ["tea time.md", "tea-time.md"],
    ["tee_ä.md", "tee-a.md"],
    ["tea.markdown", "tea.md"],
    ["tea.MD", "tea.md"],
    ["tea.md.txt", "tea.md"],
    ["tea.txt", "tea.md"],
    ["tea.time.md", "tea-time.md"],
    ["-tea-.md", "tea.md"],
    ["tea--time.md", "tea-time.md"],
    ["don’t-worry.md", "dont-worry.md"],
    ["Straße nach Ålesund.md", "strasse-nach-alesund.md"],
    ["e\u0301te\u0301.md", "ete.md"],
    ["H₂O.md", "h2o.md"],
    ["tea-深呼吸-time.md", "tea-time.md"],
    ["深呼吸.md", "untitled.md"],
    ["🙂.md", "untitled.md"],
    ["__proto__.md", "proto.md"],
  ])("%s is refused, and read as %s", (found, name) => {
    expect(check(found)).toEqual({
      files: [`${found} as ${name}`],
      problems: [
        `essays/${found}: \`${found}\` cannot be the address of a page`,
        `    name it \`${name}\`; ${rules}`,
      ],
    });
  });

  test.each(["cat.jpg", "notes.docx", "tea", "tea.html", "md"])("%s is refused", (name) => {
    expect(check(name)).toEqual({
      files: [],
      problems: [
        `essays/${name}: this is not a Markdown file`,
        "    only files that end in .md belong here; images belong in content/images/",
      ],
    });
  });

  test("of a folder is refused, whatever it is", () => {
    expect(check("tea.md/")).toEqual({
      files: [],
      problems: [
        "essays/tea.md/: this is a folder or a link, and only files are read here",
        "    put the Markdown file itself here",
      ],
    });
  });

  test.each([
    ["differ only in case", "Tea.md", "tea.md"],
    ["become the same name", "tea time.md", "tea-time.md"],
    ["differ only in their ending", "tea.markdown", "tea.md"],
  ])("is refused when two %s, and the right one is read", (_, wrong, right) => {
    expect(check(wrong, right)).toEqual({
      files: [right],
      problems: [
        `essays/${wrong}: this would have the same address as \`${right}\``,
        `    rename one of the two; ${rules}`,
      ],
    });
  });

  test.each([
    ["..%2f..%2fetc%2fpasswd.md", "2f-2fetc-2fpasswd.md"],
    ["..\\..\\x.md", "x.md"],
    ["%2e%2e.md", "2e-2e.md"],
    ["a\0b\n'\"`$(x).md", "a-b-x.md"],
    ["\u202Edm.md", "dm.md"],
    [`${"深".repeat(300)}${"x".repeat(300)}.md`, `${"x".repeat(300)}.md`],
  ])("%j leads nowhere else", (found, name) => {
    expect(check(found).files).toEqual([`${found} as ${name}`]);
    expect(check(found).problems).toHaveLength(2);
  });

  test("is never suggested twice", () => {
    expect(check("Tea.md", "tea.MD")).toEqual({
      files: ["Tea.md as tea.md"],
      problems: [
        "essays/Tea.md: `Tea.md` cannot be the address of a page",
        `    name it \`tea.md\`; ${rules}`,
        "essays/tea.MD: this would have the same address as `Tea.md`",
        `    rename one of the two; ${rules}`,
      ],
    });
  });
});

describe("a suggested name", () => {
  const names = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("a", "B", "-", "_", " ", ".", "é", "深", "ß", "'", "9") }),
  );

  test("is always one that is accepted", () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(suggestedName(`${name}.md`)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/);
      }),
    );
  });

  test("is suggested for itself", () => {
    fc.assert(
      fc.property(names, (name) => {
        const suggested = suggestedName(`${name}.md`);
        expect(suggestedName(suggested)).toBe(suggested);
      }),
    );
  });
});
