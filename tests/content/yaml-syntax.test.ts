import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/content/yaml-source.ts";

const cases = [
  {
    name: "an error before a block and another after it, each on its own line",
    yaml: "k:\n  - { {% a %}{{ b }}: c }\nx: |\n  d\nk:\n  - { ]]>: e }\n",
    problems: [
      "2:8  in YAML { has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
      "6:12  in YAML { has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a tab before a key",
    yaml: "title: Tea\n\tdate: 1\n",
    problems: ["2:1  a tab stands before a key", "    indent with spaces"],
  },
  {
    name: "tabs below a key",
    yaml: "series:\n\tid: a\n\tposition: 1\n",
    problems: [
      "2:1  a tab stands before a key",
      "    indent with spaces",
      "3:1  a tab stands before a key",
      "    indent with spaces",
    ],
  },
  {
    name: "a title with a colon",
    yaml: "title: One thing: another\n",
    problems: [
      "1:8  a value holds a colon and a space, which begins a new key in YAML",
      '    put the whole value in quotes: "One thing: another"',
    ],
  },
  {
    name: "an item of a list with a colon and quotes",
    yaml: 'points:\n  - "One" thing: another\n',
    problems: [
      "2:11  the text goes on after the quote that closes it",
      "    put all of it in single quotes: '…'",
    ],
  },
  {
    name: "a line that is indented by mistake",
    yaml: "date: 1\n  topics: [rest]\n",
    problems: [
      "1:7  the line below is indented, as if it went on with this value",
      "    begin every key in the same column",
    ],
  },
  {
    name: "lines that are not indented as the first",
    yaml: "  title: Tea\ndate: 1\ntopics: 2\n",
    problems: [
      "2:1  this line does not begin in the same column as those above",
      "    begin every key in the same column",
    ],
  },
  {
    name: "a double quote that is not closed",
    yaml: 'title: "Tea\ndate: 1\n',
    problems: [
      "1:8  this quote is not closed on its line",
      '    write " also at the end of the text',
    ],
  },
  {
    name: "a single quote that is not closed",
    yaml: "title: 'Tea\ndate: 1\n",
    problems: [
      "1:8  this quote is not closed on its line",
      "    write ' also at the end of the text",
    ],
  },
  {
    name: "a quote that is not closed before another",
    yaml: 'title: "Tea\nabout: "Why"\n',
    problems: [
      "1:8  this quote is not closed on its line",
      '    write " also at the end of the text',
    ],
  },
  {
    name: "a quote that is closed on a later line, where a word follows",
    yaml: 'title: "Tea\n  and" cake\n',
    problems: [
      "1:8  this quote is not closed on its line",
      '    write " also at the end of the text',
    ],
  },
  {
    name: "text after a quoted word",
    yaml: 'title: "Tea" and cake\n',
    problems: [
      "1:14  the text goes on after the quote that closes it",
      "    put all of it in single quotes: '…'",
    ],
  },
  {
    name: "an apostrophe in single quotes",
    yaml: "title: 'It's fine'\n",
    problems: [
      "1:12  the text goes on after the quote that closes it",
      '    put all of it in double quotes: "…"',
    ],
  },
  {
    name: "a word in brackets, and text",
    yaml: "title: [Tea] time\n",
    problems: [
      "1:14  in YAML [ has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a list that is not closed",
    yaml: "topics: [rest\ndate: 1\n",
    problems: ["1:14  a `]` is missing here", "    end with it what `[` began"],
  },
  {
    name: "a map that is not closed",
    yaml: "series: { id: a, position: 1\n",
    problems: ["1:29  a `}` is missing here", "    end with it what `{` began"],
  },
  {
    name: "two commas in a row",
    yaml: "topics: [rest, , walking]\n",
    problems: [
      "1:16  a comma or another mark stands in the wrong place",
      "    write [one, two] or { key: value, other: value }",
    ],
  },
  {
    name: "no space after the colon",
    yaml: "title:Tea\ndate: 1\n",
    problems: ["1:1  a space is missing after `title:`", "    write `title: Tea`"],
  },
  {
    name: "no colon",
    yaml: "title Tea\ndate: 1\n",
    problems: [
      "1:1  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "an at sign",
    yaml: "title: @home\n",
    problems: [
      "1:8  in YAML @ has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a backtick",
    yaml: "title: `Tea`\n",
    problems: [
      "1:8  in YAML ` has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a percent sign",
    yaml: "title: %\n",
    problems: [
      "1:8  in YAML % has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "an asterisk, and text",
    yaml: "title: *Tea* time\n",
    problems: [
      "1:14  in YAML * has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "an ampersand alone",
    yaml: "title: & cake\n",
    problems: [
      "1:8  in YAML & has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a hyphen",
    yaml: "title: - Tea\n",
    problems: [
      "1:8  in YAML - has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a question mark",
    yaml: "title: ? Tea\n",
    problems: [
      "1:8  in YAML ? has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a greater-than sign",
    yaml: "title: > Tea\n",
    problems: [
      "1:10  in YAML > has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a backslash",
    yaml: 'title: "C:\\quiet"\n',
    problems: [
      "1:11  a backslash has a meaning of its own between double quotes",
      "    write two backslashes, or put the text in single quotes",
    ],
  },
  {
    name: "an end within the file",
    yaml: "title: Tea\n...\ndate: 1\n",
    problems: ["3:1  a line `---` or `...` above has ended the YAML", "    remove that line"],
  },
  {
    name: "a list below a key",
    yaml: "title: Tea\n- rest\n",
    problems: [
      "2:1  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "an address",
    yaml: "title: Tea\n\nhttps://tea.org is a place\n",
    problems: [
      "3:1  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
];

/** The problems with their places, as they are printed. */
function problemsOf(yaml: string): string[] {
  return parseYaml(yaml, "f.yaml").problems.flatMap(({ line, column, message, hint }) => [
    `${line}:${column}  ${message}`,
    `    ${hint}`,
  ]);
}

describe("YAML", () => {
  test.each(cases)("with $name is refused", ({ yaml, problems }) => {
    expect(problemsOf(yaml)).toEqual(problems);
    expect(parseYaml(yaml, "f.yaml").value).toBeUndefined();
  });
});
