import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { essayText, recordsText } from "../helpers/content-site.ts";
import { docx, p, picture, png, t } from "../helpers/docx.ts";
import { projectCopy, runNode } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

/** A project with the writer's files in its folder `in`. */
function projectWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = projectCopy({});
  mkdirSync(join(folder, "in"));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, "in", name), content);
  return folder;
}

function runImport(folder: string, ...args: string[]) {
  return runWarm(folder, ["import", ...args]);
}

const essay = `The Warmth of Tea

A pot of tea between two people can do more than it seems to, and less.

Building Supportive Networks: At times, we all need someone to sit with, and a pot of tea will do.

Share this
`;

describe("npm run import", () => {
  test("makes a draft that can be checked and seen at once", async () => {
    const folder = projectWith({ "tea.txt": essay });
    expect(runNode(folder, ["src/cli/import.ts", "in/tea.txt"])).toEqual({
      code: 0,
      stdout: `content/essays/the-warmth-of-tea.md is a draft, made from in/tea.txt (UTF-8)
    line 7: left out “Share this”
    sections: Building Supportive Networks
  still to do:
    its topics: it has rest for now
`,
      stderr: "",
    });
    expect(readFileSync(join(folder, "content/essays/the-warmth-of-tea.md"), "utf8")).toBe(`---
title: The Warmth of Tea
description: A pot of tea between two people can do more than it seems to, and less.
date: 2026-06-15
topics:
  - rest
draft: true
---

A pot of tea between two people can do more than it seems to, and less.

## Building Supportive Networks

At times, we all need someone to sit with, and a pot of tea will do.
`);
    expect(readdirSync(join(folder, "content/essays"))).toEqual(["the-warmth-of-tea.md"]);
    expect(await runWarm(folder, ["check"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("prints what the documentation shows", async () => {
    const folder = projectWith({
      "tea.txt": `Tea with Neighbours

A pot of tea between two people can do more than it seems to, and less.

Building Supportive Networks: At times, we all need someone to sit with, and a pot of tea will do.

Asking Twice: People who say that they are fine are sometimes fine, and sometimes

Share this
`,
      "walk.html": `<!doctype html>
<title>Walks | My old blog</title>
<nav><a href="/">Home</a></nav>
<article>
<h1>A Walk at Noon</h1>
<p>Twenty minutes outdoors, on most days, is what many people can manage, and it counts.</p>
<p>See <a href="https://example.org/walks?utm_source=blog">the study</a> and <a href="older.html">what I wrote before</a>.</p>
<img src="path.png">
<script src="https://counter.example/c.js"></script>
</article>
`,
      "path.png": tinyPng(),
      "letter.docx": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    });
    renameSync(join(folder, "in"), join(folder, "notes"));
    writeFileSync(join(folder, "content/data/topics.yaml"), recordsText(["connection"]));
    const files = ["notes/tea.txt", "notes/walk.html", "notes/letter.docx"];
    const { stdout, stderr } = await runImport(folder, ...files);
    const [, shown] =
      /^\$ npm run import -- [^\n]*\n(.*?)^```$/ms.exec(readFileSync("docs/writing.md", "utf8")) ??
      [];
    expect(`${stdout}${stderr.trimEnd()}\n`).toBe(shown);
  });

  test("puts images into a folder of the essay's own, and check finds only what was listed", async () => {
    const relations = { rId8: ["image", "media/a.png"], rId9: ["image", "media/b.png"] } as const;
    const parts = { "word/media/a.png": tinyPng(), "word/media/b.png": tinyPng() };
    const body =
      p(t("Tea"), "Title") + p(t("Text.")) + p(picture("rId8", "A pot") + picture("rId9"));
    const folder = projectWith({ "tea.docx": docx(body, { parts, relations }) });
    const { code, stdout } = await runImport(folder, "in/tea.docx", "--topic", "walking");
    expect(code).toBe(0);
    expect(stdout).toBe(`content/essays/tea.md is a draft, made from in/tea.docx, with 2 images
  still to do:
    the description
    its topics: it has walking for now
    content/essays/tea.md:12:36  error  this image has no words for those who do not see it; write what it shows, ![A kettle on a stove](…), or ![](…){decorative} if it only decorates
    say in content/data/images.yaml whose tea/image-1.png, tea/image-2.png are
`);
    expect(readdirSync(join(folder, "content/images/tea"))).toEqual(["image-1.png", "image-2.png"]);
    expect(readFileSync(join(folder, "content/images/tea/image-1.png"))).toEqual(tinyPng());
    const { stderr } = await runWarm(folder, ["check"]);
    expect(stderr).toContain("content/essays/tea.md:12:36  error  this image has no words");
    expect(stderr).toContain("nothing says whose `content/images/tea/image-2.png` is");
    expect(stderr).toContain("\n3 errors\n");
  });

  test("reports all files at once, sorted, and makes drafts of the good ones", async () => {
    const folder = projectWith({ "tea.txt": essay, "z.pdf": "%PDF-1.7", "old.docx": "\u0000" });
    truncateSync(join(folder, "in/old.docx"), 50 * 1024 * 1024);
    const result = await runImport(
      folder,
      "in/z.pdf",
      "in/tea.txt",
      "in/old.docx",
      "in/gone.txt",
      "in",
    );
    expect(result.code).toBe(1);
    expect(result.stdout).toContain("content/essays/the-warmth-of-tea.md is a draft");
    expect(result.stderr).toBe(`in:1:1  error  this is not a file
    name the files themselves
in/gone.txt:1:1  error  there is no such file
    look at its name and folder
in/old.docx:1:1  error  this file has 50 MB, and no text has more than 20
    take large images out of it, and save it again
in/z.pdf:1:1  error  .pdf files cannot be imported
    save it as .docx, .html, .md or .txt in the program that made it

4 errors

`);
    expect(readdirSync(join(folder, "content/essays"))).toEqual(["the-warmth-of-tea.md"]);
  });

  test("never overwrites an essay, be it older or of the same run", async () => {
    const folder = projectWith({
      "a.txt": "Tea\n\nFirst.",
      "b.txt": "Tea!\n\nSecond.",
      "c.txt": essay,
    });
    const there = join(folder, "content/essays/the-warmth-of-tea.md");
    writeFileSync(there, essayText());
    const { code, stderr } = await runImport(folder, "in/a.txt", "in/b.txt", "in/c.txt");
    expect(code).toBe(1);
    expect(
      stderr,
    ).toBe(`in/b.txt:1:1  error  content/essays/tea.md is there already, and stays as it is
    give the text another title, or move what is there away
in/c.txt:1:1  error  content/essays/the-warmth-of-tea.md is there already, and stays as it is
    give the text another title, or move what is there away

2 errors

`);
    expect(readFileSync(join(folder, "content/essays/tea.md"), "utf8")).toContain("\nFirst.\n");
    expect(readFileSync(there, "utf8")).toBe(essayText());
  });

  test("never puts images among others, and then makes no essay", async () => {
    const folder = projectWith({
      "tea.html": '<h1>Tea</h1><p>a <img src="x.png" alt="A"></p>',
      "x.png": png,
    });
    mkdirSync(join(folder, "content/images/tea"), { recursive: true });
    expect((await runImport(folder, "in/tea.html")).stderr).toContain(
      "in/tea.html:1:1  error  content/images/tea is there already, and stays as it is\n",
    );
    expect(readdirSync(join(folder, "content/images/tea"))).toEqual([]);
    expect(readdirSync(join(folder, "content/essays"))).toEqual([]);
  });

  test("leaves nothing behind when the essay cannot be written", async () => {
    const folder = projectWith({
      "tea.html": '<h1>Tea</h1><p>a <img src="x.png" alt="A"></p>',
      "x.png": png,
    });
    // A file in the place of the folder of essays, which fails for every user.
    rmSync(join(folder, "content/essays"), { recursive: true });
    writeFileSync(join(folder, "content/essays"), "");
    expect((await runImport(folder, "in/tea.html")).code).toBe(1);
    expect(existsSync(join(folder, "content/images/tea"))).toBe(false);
  });

  test("takes images only from the folder of the text, also by way of links", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "elsewhere-"));
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
    writeFileSync(join(elsewhere, "private.png"), png);
    const sources = [
      join(elsewhere, "private.png"),
      "../private.png",
      "link.png",
      "..%2Fprivate.png",
    ];
    const html = sources.map((src) => `<img src="${src}" alt="A">`).join("");
    const folder = projectWith({ "tea.html": `<h1>Tea</h1><p>Text. ${html}</p>` });
    writeFileSync(join(folder, "private.png"), png);
    symlinkSync(join(elsewhere, "private.png"), join(folder, "in/link.png"));
    const { code, stdout } = await runImport(folder, "in/tea.html");
    expect(code).toBe(0);
    expect(stdout.match(/could not be taken/g)).toHaveLength(4);
    expect(existsSync(join(folder, "content/images"))).toBe(false);
  });

  test.each([[[]], [["--help-me", "a.txt"]]])(
    "says how it is used when it is given %j",
    async (args) => {
      expect(await runImport(projectCopy({}), ...args)).toEqual({
        code: 1,
        stdout: "",
        stderr: "npm run import -- FILE… [--topic id]: .txt, .md, .html and .docx become drafts\n",
      });
    },
  );

  test("knows the topics", async () => {
    expect(
      await runImport(projectWith({ "tea.txt": essay }), "in/tea.txt", "--topic", "wlaking"),
    ).toEqual({
      code: 1,
      stdout: "",
      stderr: "there is no topic `wlaking`: did you mean `walking`?\n",
    });
  });
});
