import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mostBytes } from "../../src/content/file-findings.ts";
import { formatProblem } from "../../src/content/format-problems.ts";
import { readContent } from "../../src/content/read-content.ts";
import { contentSite, essayText, type SiteFiles, trustPages } from "../helpers/content-site.ts";
import { makePipe } from "../helpers/make-pipe.ts";

function read(files: SiteFiles, change: (folder: string) => void = () => {}) {
  const folder = contentSite(files);
  change(folder);
  const { essays, pages, data, problems } = readContent(folder);
  return {
    essays: essays.map(({ file, name }) => `${file} ${name}`),
    pages: pages.map(({ name }) => name),
    data: [...data.keys()],
    problems: problems.map(formatProblem),
  };
}

const all = ["site", "topics", "series", "people", "references"];

describe("reading content", () => {
  test("finds essays, pages and data by name", () => {
    const files = { "essays/b.md": essayText(), "essays/a.md": essayText() };
    expect(read(files)).toEqual({
      essays: ["content/essays/a.md a.md", "content/essays/b.md b.md"],
      pages: ["404.md", ...trustPages.map((slug) => `${slug}.md`), "help.md"].sort(),
      data: all,
      problems: [],
    });
  });

  test("names files as it is told to", () => {
    const folder = contentSite({ "essays/Tea.md": essayText() });
    const { essays, problems } = readContent(folder, "words");
    expect(essays.map(({ file }) => file)).toEqual(["words/essays/Tea.md"]);
    expect(problems.map(({ file }) => file)).toEqual(["words/essays/Tea.md"]);
  });

  test("passes over hidden files and the copies that editors leave", () => {
    const scratch = [".hidden.md", ".DS_Store", "tea.md~", "#tea.md#", ".#tea.md", ".tea.md.swp"];
    const files = Object.fromEntries(scratch.map((name) => [`essays/${name}`, "no essay"]));
    expect(read(files)).toMatchObject({ essays: [], problems: [] });
  });

  test("reads an essay with a wrong name under the right one", () => {
    expect(read({ "essays/Tea time.md": essayText() })).toMatchObject({
      essays: ["content/essays/Tea time.md tea-time.md"],
      problems: [
        "content/essays/Tea time.md:1:1  error  `Tea time.md` cannot be the address of a page\n    name it `tea-time.md`; names have a-z, 0-9 and single hyphens, and end in .md",
      ],
    });
  });

  test("refuses folders, links and pictures among the essays", () => {
    const files = {
      "essays/more/tea.md": essayText(),
      "essays/cat.jpg": "",
      "tea.md": essayText(),
    };
    const linked = read(files, (folder) =>
      symlinkSync(join(folder, "tea.md"), join(folder, "essays/link.md")),
    );
    expect(linked).toMatchObject({
      essays: [],
      problems: [
        "content/essays/cat.jpg:1:1  error  this is not a Markdown file\n    only files that end in .md belong here; images belong in content/images/",
        "content/essays/link.md:1:1  error  this is a folder or a link, and only files are read here\n    put the Markdown file itself here",
        "content/essays/more:1:1  error  this is a folder or a link, and only files are read here\n    put the Markdown file itself here",
      ],
    });
  });

  test("misses every data file that is not there", () => {
    const files = Object.fromEntries(all.map((name) => [`data/${name}.yaml`, undefined]));
    expect(read(files)).toMatchObject({
      data: [],
      problems: [
        "content/data/site.yaml:1:1  error  this file is missing\n    make it; it holds the title, the address and the language of the site",
        "content/data/topics.yaml:1:1  error  this file is missing\n    make it; every essay needs a topic",
        "content/data/series.yaml:1:1  error  this file is missing\n    make it; as long as there is nothing to put into it, it can be empty",
        "content/data/people.yaml:1:1  error  this file is missing\n    make it; every essay needs an author, such as `editors`",
        "content/data/references.yaml:1:1  error  this file is missing\n    make it; as long as there is nothing to put into it, it can be empty",
      ],
    });
  });

  test("misses the folders of essays and pages, lest a site without essays replaces one with many", () => {
    const { problems } = read({}, (folder) => {
      rmSync(join(folder, "essays"), { recursive: true });
      rmSync(join(folder, "pages"), { recursive: true });
    });
    expect(problems).toEqual([
      "content/essays:1:1  error  this folder is missing\n    make it, or look whether it has been renamed",
      "content/pages:1:1  error  this folder is missing\n    make it, or look whether it has been renamed",
    ]);
  });

  test("says what it cannot read", () => {
    const { problems } = read({ "data/series.yaml": undefined, essays: "" }, (folder) =>
      mkdirSync(join(folder, "data/series.yaml")),
    );
    expect(problems).toEqual([
      "content/data/series.yaml:1:1  error  this file cannot be read (EISDIR)\n    look whether you can open it yourself",
      "content/essays:1:1  error  this folder cannot be read (ENOTDIR)\n    look whether you can open it yourself",
    ]);
  });

  test("refuses folders that are links, wherever they lead", () => {
    const { problems } = read({ "elsewhere/tea.md": essayText() }, (folder) => {
      for (const name of ["essays", "pages", "data", "images"]) {
        rmSync(join(folder, name), { recursive: true, force: true });
        symlinkSync(join(folder, "elsewhere"), join(folder, name));
      }
    });
    const hint = "put the folder itself here";
    for (const name of ["essays", "pages", "data", "images"]) {
      expect(problems).toContain(
        `content/${name}:1:1  error  this is a link to a folder elsewhere, and only what lies here is read\n    ${hint}`,
      );
    }
  });

  test("says so when there is a file in the place of the images", () => {
    expect(read({ images: "" }).problems).toEqual([
      "content/images:1:1  error  this folder cannot be read (ENOTDIR)\n    look whether you can open it yourself",
    ]);
  });

  test.runIf(process.platform === "linux")("names images whose names are in no encoding", () => {
    const { problems } = read({ "images/a.png": "" }, (folder) => {
      const path = [
        Buffer.from(join(folder, "images/b")),
        Buffer.from([0xff]),
        Buffer.from(".png"),
      ];
      writeFileSync(Buffer.concat(path), "");
    });
    expect(problems).toEqual([
      "content/images/b\uFFFD.png:1:1  error  the name of this file cannot be read\n    give it another: a-z, 0-9 and hyphens always work",
    ]);
  });

  test.skipIf(process.platform === "win32")("never waits for a pipe", () => {
    const { problems } = read({ "data/series.yaml": undefined }, (folder) => {
      makePipe(join(folder, "data/series.yaml"));
    });
    expect(problems).toEqual([
      "content/data/series.yaml:1:1  error  this is a pipe or a device, and only files are read\n    put the file itself here",
    ]);
  });

  test("reads no file that is longer than any of its kind, and every one that is not", () => {
    const files = {
      "essays/long.md": "a".repeat(mostBytes.markdown),
      "essays/longer.md": "a".repeat(mostBytes.markdown + 1),
      "pages/about.md": "a".repeat(12_345_678),
      "data/people.yaml": "a".repeat(mostBytes.data + 1),
    };
    const hint =
      "divide it, or look whether something was pasted into it that does not belong there";
    expect(read(files)).toMatchObject({
      essays: ["content/essays/long.md long.md"],
      problems: [
        `content/data/people.yaml:1:1  error  this file has 1.1 MB, and at most 1.0 MB are read\n    ${hint}`,
        `content/essays/longer.md:1:1  error  this file has 1.1 MB, and at most 1.0 MB are read\n    ${hint}`,
        `content/pages/about.md:1:1  error  this file has 12.4 MB, and at most 1.0 MB are read\n    ${hint}`,
      ],
    });
  });

  test("refuses what is not UTF-8 and goes on", () => {
    const files = {
      "essays/latin.md": new Uint8Array([0x61, 0x0a, 0x62, 0xe4]),
      "essays/tea.md": essayText(),
    };
    expect(read(files)).toMatchObject({
      essays: ["content/essays/tea.md tea.md"],
      problems: [
        "content/essays/latin.md:2:2  error  this file is not UTF-8 text from here on\n    save it again as UTF-8 in your editor",
      ],
    });
  });
});
