import { describe, expect, test } from "vitest";
import { png } from "../helpers/docx.ts";
import { type Beside, bodyOf, draftOf, noteTexts } from "../helpers/imported.ts";

async function pageOf(markdown: string, beside?: Beside) {
  const draft = await draftOf("page.md", markdown, beside);
  return {
    body: bodyOf(draft),
    text: draft.text,
    notes: noteTexts(draft.notes),
    open: noteTexts(draft.open),
  };
}

describe("a Markdown file", () => {
  test("has its first level-1 heading for a title, and sections from level 2 on", async () => {
    const { text, body } = await pageOf("# On *tea*\n\na\n\n# One\n\na\n\n### Two\n\nb\n");
    expect(text).toContain("title: On tea\n");
    expect(body).toBe("a\n\n## One\n\na\n\n### Two\n\nb\n");
  });

  test("stays Markdown", async () => {
    const markdown =
      "a **b** *c* ~~d~~ `e` [f](https://a.org/)\n\n> q\n\n- x\n- y\n\n1. z\n\n```js\ncode *x*\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\ng[^1]\n\n[^1]: The note.\n";
    expect((await pageOf(`# T\n\n${markdown}`)).body).toBe(markdown);
  });

  test("has Markdown for its HTML, and nothing that runs", async () => {
    const { body, notes } = await pageOf(
      '# T\n\na <b>b</b> <script>x()</script>\n\n<div class="x"><p>c <i>d</i></p></div>\n\n<iframe src="https://v.example/"></iframe>\n',
    );
    expect(body).toBe("a **b**\n\nc *d*\n");
    expect(notes).toEqual(["left out <iframe>: https://v.example/"]);
  });

  test("keeps sources that the site knows, and the words of others", async () => {
    const { body } = await pageOf("# T\n\na [@smith-2020, p. 1] [@nobody] \\[@smith-2020]\n");
    expect(body).toBe("a [@smith-2020, p. 1] \\[@nobody] \\[@smith-2020]\n");
  });

  test("keeps blocks with a meaning, ids of sections and decorative images", async () => {
    const markdown =
      "## Deep {#deep}\n\n[see](#deep)\n\n::: try\n\nDo it.\n\n:::\n\n![](x.png){decorative}\n";
    expect((await pageOf(`# T\n\n${markdown}`, { files: { "x.png": png } })).body).toBe(
      markdown.replace("x.png", "../images/t/x.png"),
    );
  });

  test("keeps the words of blocks that nobody knows", async () => {
    expect((await pageOf("# T\n\n::: warning\na\n:::\n")).body).toBe(
      "\\::: warning\n\na\n\n\\:::\n",
    );
  });

  test("takes elements that only look like ours for words", async () => {
    const markdown =
      "# T\n\na <own-citation>&#91;@nobody]</own-citation> <own-id>&#42;a&#42;</own-id>\n";
    expect((await pageOf(markdown)).body).toBe("a \\[@nobody] \\*a\\*\n");
  });

  test("says of lost links on which line they stood", async () => {
    const { notes } = await pageOf("---\ntitle: T\n---\n\na\n\n[w](gone.md)\n");
    expect(notes).toEqual([
      "line 7: “w”: the link was left out, since `gone.md` leads nowhere here",
    ]);
  });
});

describe("the front matter of a Markdown file", () => {
  test("gives what essays know, and is listed where it does not fit", async () => {
    const { text, notes, open } = await pageOf(
      `---
title: A "post"
tags: [a]
layout: x
date: 2024-05-06
updated: 2020-01-01
draft: false
topics: [walking, nope]
authors: [nobody]
keyPoints: [One thing.]
kind: information
description: Short.
---

# A "post"

a
`,
    );
    expect(text).toBe(`---
title: A “post”
description: "To be written: what this essay gives its reader, in 50 to 200 characters."
date: 2024-05-06
kind: information
topics:
  - walking
draft: true
---

a
`);
    expect(notes).toEqual([
      "line 3: `tags` was not taken: here it is called `topics`",
      "line 4: `layout` was not taken: essays have no such field",
      "line 10: `keyPoints` was not taken: its value has 1 entry",
      "line 12: `description` was not taken: its value has 6 characters",
      "`updated` was not taken: updated: 2020-01-01 is before the essay's own date, 2024-05-06",
      "`authors` was not taken: there is no person `nobody`",
    ]);
    expect(open).toEqual([
      "the description",
      "there is no topic `nope`",
      "its topics: it has walking for now",
      "content/essays/a-post.md:5:7  warning  no clinician has reviewed this essay, and the page says so; ask somebody with credentials, and write `reviewedBy` and `lastReviewed`; nobody is made up",
    ]);
  });

  test("keeps its title, and the first heading when that is another", async () => {
    const { text, body } = await pageOf("---\ntitle: One\n---\n# Two\n\na\n");
    expect(text).toContain("title: One\n");
    expect(body).toBe("## Two\n\na\n");
  });

  test.each([
    ["---\ntitle: [\n---\na\n", /^page.md:2:9 {2}error {2}/],
    ["---\ntitle: a\n", /^page.md:1:1 {2}error {2}the front matter has no end\n/],
  ])("is no front matter when it is %j", async (markdown, problem) => {
    await expect(pageOf(markdown)).rejects.toThrow(problem);
  });
});
