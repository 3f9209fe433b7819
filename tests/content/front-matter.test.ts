import { describe, expect, test } from "vitest";
import { essayProblems, essayText } from "../helpers/content-site.ts";

const fences = [
  {
    name: "an empty file",
    text: "",
    problems: [
      "1:1  error  the first line is empty",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "no front matter",
    text: "Tea is a warm drink.\n",
    problems: [
      "1:1  error  the first line is `Tea is a warm drink.`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "no opening fence",
    text: "title: Tea\n---\nText\n",
    problems: [
      "1:1  error  the first line is `title: Tea`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "an empty line above",
    text: `\n${essayText()}`,
    problems: [
      "1:1  error  the first line is empty",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "a dash that an editor has made of three hyphens",
    text: essayText().replace("---", "—"),
    problems: [
      "1:1  error  the first line is `—`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "two hyphens",
    text: essayText().replace("---", "--"),
    problems: [
      "1:1  error  the first line is `--`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "five hyphens",
    text: essayText().replace("---", "-----"),
    problems: [
      "1:1  error  the first line is `-----`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "the fence of TOML",
    text: essayText().replace("---", "+++"),
    problems: [
      "1:1  error  the first line is `+++`, not `---`",
      "    begin the file with the front matter: a line `---`, the keys, and another line `---`",
    ],
  },
  {
    name: "JavaScript",
    text: essayText().replace("---", "---js"),
    problems: [
      "1:1  error  the first line is `---js`, but front matter is always YAML",
      "    write `---` alone on the first line, and the keys in YAML",
    ],
  },
  {
    name: "JSON",
    text: essayText().replace("---", "---json"),
    problems: [
      "1:1  error  the first line is `---json`, but front matter is always YAML",
      "    write `---` alone on the first line, and the keys in YAML",
    ],
  },
  {
    name: "TOML",
    text: essayText().replace("---", "--- toml"),
    problems: [
      "1:1  error  the first line is `--- toml`, but front matter is always YAML",
      "    write `---` alone on the first line, and the keys in YAML",
    ],
  },
  {
    name: "YAML by its name",
    text: essayText().replace("---", "---yaml"),
    problems: [
      "1:1  error  the first line is `---yaml`, but front matter is always YAML",
      "    write `---` alone on the first line, and the keys in YAML",
    ],
  },
  {
    name: "no closing fence",
    text: "---\ntitle: Tea\ndate: 2026-01-02\n\nSome prose.\n",
    problems: [
      "1:1  error  the front matter has no end",
      "    write a line `---` after its last key",
    ],
  },
  {
    name: "no closing fence, and a line --- in the prose",
    text: "---\ntitle: Tea\ndate: 2026-01-02\n\nSome prose here.\n\n---\n\nMore.\n",
    problems: [
      "5:1  error  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "no closing fence, and prose with a colon",
    text: "---\ntitle: Tea\n\nSome prose: here.\n\nMore prose.\n\n---\n\nMore.\n",
    problems: [
      "6:1  error  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "no closing fence, and prose that begins with emphasis",
    text: "---\ntitle: Tea\n\n**Some** prose.\n\n---\n\nMore.\n",
    problems: [
      "4:1  error  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "no closing fence, and prose that begins with a list",
    text: "---\ntitle: Tea\n\n- Some prose.\n\n---\n\nMore.\n",
    problems: [
      "4:1  error  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "no closing fence, and prose that begins with a quotation",
    text: '---\ntitle: Tea\n\n"Some prose," she said.\n\n---\n\nMore.\n',
    problems: [
      "4:1  error  this line is not of the form `key: value`",
      "    if it is part of the text, write a line `---` above it",
    ],
  },
  {
    name: "no closing fence, and only a heading above a line ---",
    text: essayText()
      .replace("\n---\n", "\n")
      .concat("## Leaves\n\n---\n\nMore.\n")
      .replace("Tea is a warm drink.\n", ""),
    problems: [
      "7:1  error  this heading stands within the front matter",
      "    write a line `---` above it; a comment begins with a single #",
    ],
  },
  {
    name: "a closing fence of five hyphens",
    text: essayText().replace("\n---\n", "\n-----\n"),
    problems: [
      "6:1  error  `-----` would end the front matter, but is not `---`",
      "    write a line `---` after the last key",
    ],
  },
  {
    name: "a closing fence with a word",
    text: essayText().replace("\n---\n", "\n--- end\n"),
    problems: [
      "6:1  error  `--- end` would end the front matter, but is not `---`",
      "    write a line `---` after the last key",
    ],
  },
  {
    name: "a closing fence of dots",
    text: essayText().replace("\n---\n", "\n...\n"),
    problems: [
      "1:1  error  the front matter has no end",
      "    write a line `---` after its last key",
    ],
  },
];

describe("the fences of front matter", () => {
  test.each(fences)("refuses $name", ({ text, problems }) => {
    expect(essayProblems(text)).toEqual(problems);
  });
});

describe("front matter", () => {
  test("is read up to 64,000 characters, and not parsed beyond", () => {
    const filled = (length: number) => {
      const front = essayText().split("---\n")[1] ?? "";
      return essayText().replace(front, `${front}#${" ".repeat(length - front.length - 2)}\n`);
    };
    expect(essayProblems(filled(64_000))).toEqual([]);
    expect(essayProblems(filled(64_001))).toEqual([
      "1:1  error  the front matter has 64,001 characters, and at most 64,000 are read",
      "    keep what is needed in it; the text belongs below its closing `---`",
    ]);
    const anchors = Array.from({ length: 40_000 }, (_, index) => `&a${index} b`).join(", ");
    expect(essayProblems(essayText({ x: `[${anchors}]` }))[0]).toContain(
      "the front matter has 429,018",
    );
  });

  test.each([
    ["spaces after its fences", essayText().replaceAll("---\n", "---  \t\n")],
    ["a line --- in the text below", essayText({}, "Tea.\n\n---\n\nMore tea.\n")],
    ["three hyphens within a value", essayText({ title: "Tea --- or cake" })],
    ["a comment", essayText().replace("date:", "# the first of the year\ndate:")],
    ["a text that begins on the line below", essayText({}, "Tea.").replace("---\n\n", "---\n")],
  ])("may have %s", (_, text) => {
    expect(essayProblems(text)).toEqual([]);
  });

  test("is never run as code", () => {
    const text = "---js\nglobalThis.wasRun = true\n---\nText\n";
    expect(essayProblems(text)).toHaveLength(2);
    expect(globalThis).not.toHaveProperty("wasRun");
  });
});
