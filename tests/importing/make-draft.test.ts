import { describe, expect, test } from "vitest";
import { essayText } from "../helpers/content-site.ts";
import { bodyOf, draftOf, importer, noteTexts } from "../helpers/imported.ts";

const sentence = "A pot of tea between two people can do more than it seems to.";

describe("a draft", () => {
  test("is complete, and says what only its writer can supply", async () => {
    const draft = await draftOf("tea.txt", `Tea: what "it" is\n\n${sentence}\n`);
    expect(draft.file).toBe("content/essays/tea-what-it-is.md");
    expect(draft.text).toBe(`---
title: "Tea: what “it” is"
description: ${sentence}
date: 2026-06-15
topics:
  - rest
draft: true
---

${sentence}
`);
    expect(noteTexts(draft.open)).toEqual(["its topics: it has rest for now"]);
  });

  test.each([
    ["all of a short paragraph", sentence, sentence],
    [
      "as many sentences as fit",
      `${sentence} ${sentence} ${sentence} ${sentence}`,
      `${sentence} ${sentence} ${sentence}`,
    ],
    [
      "the words of links and emphasis",
      `<b>${sentence}</b> <a href="https://a.org/">So.</a>`,
      `${sentence} So.`,
    ],
    ["the right quotation marks", `"${sentence}"`, `“${sentence}”`],
  ])("is described by %s", async (_, html, description) => {
    const draft = await draftOf("tea.html", `<h1>Tea</h1><p>${html}</p><p>End.</p>`);
    expect(draft.text).toContain(`\ndescription: ${description}\n`);
  });

  test.each([
    ["is too short", "Tea."],
    ["has no sentence that is short enough", `${"tea ".repeat(60)}.`],
  ])("is not described by a paragraph that %s", async (_, text) => {
    const draft = await draftOf("tea.html", `<h1>Tea</h1><p>${text}</p>`);
    expect(draft.text).toContain('\ndescription: "To be written: ');
    expect(noteTexts(draft.open)).toContain("the description");
  });

  test.each([
    ["of its front matter before its heading", "tea.md", "---\ntitle: One\n---\n# Two\n\na", "One"],
    [
      "of its heading before that of the page",
      "tea.html",
      "<title>One</title><h1>Two</h1><p>a",
      "Two",
    ],
    ["of the page before its first line", "tea.html", "<title>One</title><p>Two</p><p>a", "One"],
    ["of its first line", "tea.html", "<p>Two</p><p>a", "Two"],
    ["of its file", "green_tea-2.txt", "Only one paragraph.", "Green tea 2"],
    ["of its file when its first line is too long", "tea.txt", `${"Two ".repeat(31)}\n\na`, "Tea"],
    [
      "of its file when its first line is a sentence",
      "tea.html",
      "<p>It was late.</p><p>a</p>",
      "Tea",
    ],
  ])("has the title %s", async (_, file, content, title) => {
    expect((await draftOf(file, content)).text).toContain(`---\ntitle: ${title}\n`);
  });

  test("says when its title was a link", async () => {
    const draft = await draftOf("tea.md", "# [Tea](https://a.org/)\n\na\n");
    expect(draft.text).toContain("---\ntitle: Tea\n");
    expect(noteTexts(draft.notes)).toEqual([
      "the title was a link to https://a.org/, and titles are plain text",
    ]);
  });

  test("keeps the language that its front matter names", async () => {
    const draft = await draftOf("tea.md", "---\ntitle: Tea\nlang: en-GB\n---\na\n");
    expect(draft.text).toContain("\nlang: en-GB\n");
  });

  test("says when its title is only the name of the file", async () => {
    const draft = await draftOf("tea.txt", "Only one paragraph.");
    expect(bodyOf(draft)).toBe("Only one paragraph.\n");
    expect(noteTexts(draft.open)).toContain("the title, Tea, is only the name of the file");
  });

  test("is named after its file when its title has no letters for an address", async () => {
    const draft = await draftOf("breathing.txt", "深呼吸\n\n深く、ゆっくり。");
    expect(draft.file).toBe("content/essays/breathing.md");
    expect(draft.text).toContain("title: 深呼吸\n");
  });

  test("leads to essays that are there, drafts like itself among them", async () => {
    const importText = importer({
      "essays/old.md": essayText(),
      "essays/later.md": essayText({ draft: "true" }),
    });
    const draft = await importText("tea.md", "# T\n\n[a](old.md) [b](later.md) [c](gone.md)\n");
    if (!("text" in draft)) throw new Error(draft.join("\n"));
    expect(bodyOf(draft)).toBe("[a](old.md) [b](later.md) c\n");
  });

  test("leads nowhere insecure without a word", async () => {
    const draft = await draftOf("tea.html", '<h1>T</h1><p><a href="http://a.org/">w</a></p>');
    expect(noteTexts(draft.open)).toContainEqual(
      "content/essays/t.md:10:5  warning  `http://a.org/` can be read and changed on its way to the reader; see whether https://a.org/ works, and write that",
    );
  });
});
