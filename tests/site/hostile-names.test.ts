// Whatever files, addresses and sections are called, nothing is written beside the site and the
// cache. Projects lie deep within a folder of their own, so that what climbs out of them is seen.

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { loadPublication } from "../../src/content/load-publication.ts";
import { hasErrors } from "../../src/content/problem.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { readFiles } from "../helpers/built-site.ts";
import {
  contentSite,
  essayText,
  now,
  recordsText,
  siteText,
  writeFiles,
} from "../helpers/content-site.ts";
import { fileTree } from "../helpers/file-tree.ts";
import { projectCopy } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

/** A new folder, and one deep within it that does not exist. */
function deepFolder(): { readonly root: string; readonly folder: string } {
  const root = mkdtempSync(join(tmpdir(), "hostile-names-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const above = join(root, "1/2/3/4/5/6");
  mkdirSync(above, { recursive: true });
  for (const name of ["index.html", "x.html", "secret.md"]) {
    writeFileSync(join(root, name), "not to be touched");
    writeFileSync(join(above, name), "not to be touched");
  }
  return { root, folder: join(above, "project") };
}

const made = /^1\/2\/3\/4\/5\/6\/project\/(?:_site|\.cache)$|\/node_modules$/;
const record = "1/2/3/4/5/6/project/content/addresses.lock";

function outsideOf(root: string) {
  return Object.fromEntries(fileTree(root, (path) => made.test(path) || path === record));
}

const names = [
  ...[
    "a b",
    "it's",
    'say "hi"',
    "..",
    "...",
    "%2e%2e",
    "%2e%2e%2fx",
    "..%2f..%2fx",
    "🎉",
    "深呼吸",
  ],
  ...[
    "$(touch x)",
    "`touch x`",
    ";touch x",
    "-rf",
    "a&b",
    "{a,b}",
    "[a]",
    "*",
    "!a",
    "#",
    "?x",
    "a\\b",
  ],
  ...["<img src=x onerror=alert(1)>", "a\nb", "a\tb", "\u202Eb", "~", "__proto__", "con", "é"],
  "x".repeat(240),
];

test("images with names that are no addresses are told of, and written nowhere", async () => {
  const { root, folder } = deepFolder();
  projectCopy({ "essays/tea.md": essayText() }, folder);
  const images = Object.fromEntries(
    names.flatMap((name) => [
      [`images/${name}.png`, name],
      [`images/${name} folder/${name}.svg`, name],
    ]),
  );
  writeFiles(join(folder, "content"), images);
  const before = outsideOf(root);
  const { code, stderr } = await runWarm(folder, ["build"]);
  expect(code).toBe(0);
  // Hidden files, and those that editors leave, are nobody's images.
  const seen = Object.keys(images).filter((path) => !/^[.#]/.test(basename(path)));
  expect(stderr.match(/nothing uses it, so it is not published/g)).toHaveLength(seen.length);
  expect(outsideOf(root)).toEqual(before);
  const site = [...readFiles(join(folder, "_site")).keys()];
  expect(site.filter((path) => /^images\/|\.svg$/.test(path))).toEqual(["favicon.svg"]);
});

test("essays and pages with names that are no addresses are refused, and nothing is published", async () => {
  const { root, folder } = deepFolder();
  projectCopy({ "essays/tea.md": essayText() }, folder);
  const content = join(folder, "content");
  const files = names.map((name) => `essays/${name}.md`);
  writeFiles(content, Object.fromEntries(files.map((file) => [file, essayText()])));
  writeFiles(content, { "pages/.. .md": essayText(), "pages/images.md": essayText() });
  symlinkSync(join(root, "secret.md"), join(content, "essays/link.md"));
  symlinkSync(root, join(content, "images"));
  const before = outsideOf(root);
  const { code, stdout, stderr } = await runWarm(folder, ["build"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(outsideOf(root)).toEqual(before);
  expect(existsSync(join(folder, "_site"))).toBe(false);
  for (const [name, problem] of [
    ["-rf", "`-rf.md` cannot be the address of a page"],
    ["a b", "this would have the same address as `a␉b.md`"],
    ["link", "this is a folder or a link, and only files are read here"],
    ["%2e%2e%2fx", "`%2e%2e%2fx.md` cannot be the address of a page"],
  ]) {
    expect(stderr).toContain(`content/essays/${name}.md:1:1  error  ${problem}\n`);
  }
  expect(stderr).toContain("content/images:1:1  error  this is a link to a folder elsewhere");
  expect(stderr).not.toContain("not to be touched");
});

const part = fc.oneof(
  fc.constantFrom("..", ".", "", "%2e%2e", "..%2f", "a", "old", "x.html", "%", "\\..", "~", "\0"),
  fc.constantFrom(...names),
  fc.string({ maxLength: 4 }),
);
const address = fc
  .tuple(
    fc.constantFrom("/", "", "//", "\\", "/../", "file:///"),
    fc.array(part, { maxLength: 6 }),
    fc.constantFrom("", "/", ".html"),
  )
  .map(([start, parts, end]) => `${start}${parts.join("/")}${end}`);

test("addresses and ids lead nowhere but into the site, published or in the preview", {
  timeout: 240_000,
}, async () => {
  let published = 0;
  const id = fc.oneof(part, address);
  await fc.assert(
    fc.asyncProperty(
      fc.array(address, { minLength: 1, maxLength: 5 }),
      id,
      fc.boolean(),
      async (aliases, id, preview) => {
        const content = contentSite({
          "data/site.yaml": siteText({ footer: JSON.stringify(["about", id]) }),
          "data/topics.yaml": `${recordsText(["rest"])}${JSON.stringify(id)}: { title: A, description: ${"b".repeat(60)} }\n`,
          "essays/tea.md": essayText(
            {
              aliases: JSON.stringify(aliases),
              topics: JSON.stringify(["rest", id]),
              related: JSON.stringify([id]),
            },
            `## Tea {#${id}}\n\n[a](${id}) ![b](../images/${id}) [c](<${id}>)\n`,
          ),
          "essays/milk.md": essayText({
            aliases: JSON.stringify([...new Set(aliases)].filter((a) => /^\/[a-z]+\/$/.test(a))),
          }),
        });
        const publication = loadPublication({ folder: content, now, preview });
        if (hasErrors(publication.problems) && !preview) return;
        published += 1;
        const { root, folder } = deepFolder();
        const before = fileTree(root);
        await buildSite(publication, join(folder, "_site"));
        expect(fileTree(root, (path) => path === "1/2/3/4/5/6/project")).toEqual(before);
        rmSync(root, { recursive: true });
      },
    ),
    { numRuns: 60 },
  );
  expect(published).toBeGreaterThan(10);
});
