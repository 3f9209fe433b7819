import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/content/yaml-source.ts";

const cases = [
  {
    name: "a key that is given twice",
    yaml: "title: Tea\ndate: 1\ntitle: Cake\n",
    problems: ["3:1  `title` is given twice", "    keep one of the two"],
  },
  {
    name: "a key that is given three times",
    yaml: "a: 1\na: 2\na: 3\n",
    problems: [
      "2:1  `a` is given twice",
      "    keep one of the two",
      "3:1  `a` is given twice",
      "    keep one of the two",
    ],
  },
  {
    name: "a key that is given twice within a list",
    yaml: "list:\n  - { a: 1, a: 2 }\n",
    problems: ["2:13  `a` is given twice", "    keep one of the two"],
  },
  {
    name: "two keys that are equal as text",
    yaml: '1: a\n"1": b\n',
    problems: ["2:1  `1` is given twice", "    keep one of the two"],
  },
  {
    name: "an alias",
    yaml: "a: &tea Tea\nb: *tea\n",
    problems: [
      "1:4  `&tea` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
      "2:4  `*tea` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a name for a value, of which nobody speaks",
    yaml: "title: &Tea time\n",
    problems: [
      "1:8  `&Tea` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a name for a list",
    yaml: "list: &list\n  - a\n",
    problems: [
      "1:7  `&list` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a merge key",
    yaml: "a: &a { x: 1 }\nb:\n  <<: *a\n",
    problems: [
      "1:4  `&a` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
      "3:7  `*a` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a tag",
    yaml: "title: !Tea time\n",
    problems: [
      "1:8  `!Tea` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a tag of YAML",
    yaml: "title: !!str 12\n",
    problems: [
      "1:8  `!!str` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a tag that asks for code",
    yaml: "title: !!js/function Tea\n",
    problems: [
      "1:8  `!!js/function` is not read as text at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a tag above its value",
    yaml: "map: !!set\n  a: 1\n",
    problems: [
      "1:6  in YAML ! has a meaning of its own at the beginning of a value",
      "    put the whole value in quotes",
    ],
  },
  {
    name: "a value that a hash cuts off",
    yaml: "title: Room #5\n",
    problems: [
      "1:13  from this `#` on, the line is a comment and not part of the value",
      "    put the whole value in quotes; if a comment is meant, write a space after the `#`",
    ],
  },
  {
    name: "a value that begins with a hash",
    yaml: "title: #5\n",
    problems: [
      "1:8  from this `#` on, the line is a comment and not part of the value",
      "    put the whole value in quotes; if a comment is meant, write a space after the `#`",
    ],
  },
  {
    name: "an item that a hash cuts off",
    yaml: "list: [a, b]\nother:\n  - Tea #5\n",
    problems: [
      "3:9  from this `#` on, the line is a comment and not part of the value",
      "    put the whole value in quotes; if a comment is meant, write a space after the `#`",
    ],
  },
  {
    name: "__proto__",
    yaml: "__proto__: { a: 1 }\n",
    problems: ["1:1  `__proto__` cannot be a key", "    give it another name"],
  },
  {
    name: "__proto__ in quotes, deep within",
    yaml: 'a:\n  - "__proto__": 1\n',
    problems: ["2:5  `__proto__` cannot be a key", "    give it another name"],
  },
  {
    name: "__proto__ in escapes",
    yaml: '"\\x5f_proto__": 1\n',
    problems: ["1:1  `__proto__` cannot be a key", "    give it another name"],
  },
  {
    name: "a key that is a list",
    yaml: "? [a, b]\n: 1\n",
    problems: ["1:3  this has no name", "    write `key: value`"],
  },
  {
    name: "a key that is a map",
    yaml: "{ { a: 1 }: 2 }\n",
    problems: ["1:3  this has no name", "    write `key: value`"],
  },
  {
    name: "a missing key",
    yaml: ": 1\n",
    problems: ["1:1  this has no name", "    write `key: value`"],
  },
  {
    name: "lists within lists within lists",
    yaml: `a: b\nlist: ${"[".repeat(50)}${"]".repeat(50)}\n`,
    problems: tooDeep("2:45"),
  },
  // Deeper than the parser's own stack.
  ...["[", "{"].map((mark) => ({
    name: `30,000 times ${mark}`,
    yaml: `a: b\nlist: ${mark.repeat(30_000)}\n`,
    problems: tooDeep("2:1"),
  })),
];

function tooDeep(place: string): string[] {
  return [
    `${place}  lists and keys are nested too deeply here`,
    "    nothing here needs more than a few levels",
  ];
}

/** The problems with their places, as they are printed. */
function problemsOf(yaml: string): string[] {
  return parseYaml(yaml, "f.yaml").problems.flatMap(({ line, column, message, hint }) => [
    `${line}:${column}  ${message}`,
    `    ${hint}`,
  ]);
}

test("a key that is given 200,000 times is refused as often", { timeout: 60_000 }, () => {
  expect(parseYaml("a:\n".repeat(200_000), "f.yaml").problems).toHaveLength(199_999);
});

describe("YAML", () => {
  test.each(cases)("with $name is refused", ({ yaml, problems }) => {
    expect(problemsOf(yaml)).toEqual(problems);
    expect(parseYaml(yaml, "f.yaml").value).toBeUndefined();
  });
});
