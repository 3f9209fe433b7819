import { expect, test } from "vitest";
import { pageBudgets } from "../../../src/output/budgets.ts";
import { readMarkup } from "../../../src/output/gates/read-markup.ts";
import { createResolver } from "../../../src/output/gates/resolve-address.ts";
import { createScales } from "../../../src/output/gates/scales.ts";
import { randomFrom } from "../../../src/threads/random.ts";

/** Words that no compression makes much less of: six bits of each letter. */
function noise(bytes: number, name = "weight"): string {
  const random = randomFrom(name);
  const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -";
  const letter = () => alphabet.charAt(Math.floor(random() * alphabet.length));
  return Array.from({ length: Math.ceil((bytes * 8) / 6) }, letter).join("");
}

interface Parts {
  readonly head?: string;
  readonly header?: string;
  readonly main?: string;
}

/** What is too heavy in an essay, and the files that were weighed for it. */
function weigh({ head = "", header = "", main = "" }: Parts, files: Record<string, number> = {}) {
  const markup = `<html><head>${head}</head><body>${header}<main><h1>Tea</h1>${main}</main></body></html>`;
  const sizes = new Map(Object.entries(files));
  const path = "essays/tea/index.html";
  const resolve = createResolver("https://test.org/blog/", new Set([path, ...sizes.keys()]));
  const weighed: string[] = [];
  const read = (file: string) => {
    weighed.push(file);
    return Buffer.from(noise(sizes.get(file) ?? 0));
  };
  const size = (file: string) => {
    weighed.push(file);
    return sizes.get(file) ?? 0;
  };
  const scales = createScales({ read, size }, resolve);
  const page = Buffer.from(markup);
  const findings = scales(path, page, readMarkup(markup));
  scales(path, page, readMarkup(markup));
  return { findings, weighed };
}

const { shell, main, css, js, fonts, images } = pageBudgets.essay;

test("a page within its budgets has no fault", () => {
  const { findings } = weigh({ main: noise(main * 0.8), header: noise(shell * 0.8) });
  expect(findings).toEqual([]);
});

test("a long text is said to be heavy, with its largest sections, and does not stop publishing", () => {
  const { findings } = weigh({
    main: `<h2 id="a">The <em>first</em>\ncup</h2>${noise(5000)}<h2>Milk</h2>${noise(main, "milk")}`,
  });
  expect(findings).toEqual([
    {
      rule: "output/weight",
      path: "essays/tea/index.html",
      index: 0,
      message: expect.stringMatching(
        /^what it says weighs 3[56]\.\d kB, [56]\.\d kB over the budget of 30\.0 kB; most of it is “Milk” \(3[01]\.\d kB\), “The first cup” \(5\.\d kB\), “Tea” \(0\.0 kB\)$/,
      ),
      hint: "it is published as it is; where it can be two essays of a series, readers with slow phones wait less",
    },
  ]);
});

test("which budgets hold for a page is told by its head", () => {
  const link = '<link rel="stylesheet" href="/blog/a.css">';
  const messages = (head: string) =>
    weigh({ head: head + link }, { "a.css": css * 1.1 }).findings.map(({ message }) => message);
  expect(messages("")).toEqual([expect.stringMatching(/^its styles weigh/)]);
  expect(messages('<meta name="robots" content="noindex">')).toEqual([]);
});

test("what the program puts around a text is not weighed with it", () => {
  const { findings } = weigh({ header: noise(shell), main: noise(main * 0.9) });
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^the page around `main` weighs 3\.\d kB, 0\.\d kB over the budget of 3\.5 kB; most of it is what is above `main` \(3\.\d kB\), /,
    ),
  ]);
});

test.each([
  ["its styles weigh", css, '<link rel="stylesheet" href="/blog/a.css">', "a.css"],
  ["its scripts weigh", js, '<script type="module" src="/blog/a.js"></script>', "a.js"],
  [
    "the fonts that it names weigh",
    fonts,
    '<link rel="preload" as="font" href="/blog/a.woff2">',
    "a.woff2",
  ],
  ["its images weigh up to", images, '<img alt="" src="/blog/a.png">', "a.png"],
])("%s no more than the budget of an essay", (said, limit, head, file) => {
  expect(weigh({ head }, { [file]: limit * 0.98 }).findings).toEqual([]);
  const [finding, ...others] = weigh({ head }, { [file]: limit * 1.1 }).findings;
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(
    new RegExp(
      `^${said} [\\d.]+ kB, [\\d.]+ kB over the budget of ${(limit / 1000).toFixed(1)} kB; most of it is /${file} \\([\\d.]+ kB\\)$`,
    ),
  );
});

test("the files of a kind are weighed together, and each once", () => {
  const image = (name: string) => `<p><img alt="" src="/blog/${name}.png"></p>`;
  const body = `${image("a")}${image("b")}${image("a")}`;
  const { findings, weighed } = weigh(
    { main: body },
    { "a.png": images * 0.6, "b.png": images * 0.6 },
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "its images weigh up to 600.0 kB, 100.0 kB over the budget of 500.0 kB; most of it is /a.png (300.0 kB), /b.png (300.0 kB)",
  ]);
  expect(weighed).toEqual(["a.png", "b.png"]);
});

test("of an image in several sizes and formats the largest of the first format counts", () => {
  const body = `<picture><source srcset="/blog/s.avif 1w, /blog/l.avif 2w"><source srcset="/blog/l.webp 2w"><img alt="" src="/blog/l.png"></picture>`;
  const files = { "s.avif": images, "l.avif": images + 1000, "l.webp": 2e6, "l.png": 3e6 };
  const [finding] = weigh({ main: body + body }, files).findings;
  expect(finding?.message).toBe(
    "its images weigh up to 501.0 kB, 1.0 kB over the budget of 500.0 kB; most of it is /l.avif (501.0 kB)",
  );
  const without = `<picture><source srcset="/blog/s.avif 1w"><img alt="" src="/blog/l.png"></picture><img alt="" src="/blog/l.webp">`;
  expect(weigh({ main: without }, { ...files, "l.webp": 10 }).findings).toHaveLength(1);
});

test("files of other sites, and links, weigh nothing", () => {
  const head =
    '<link rel="stylesheet" href="https://other.org/a.css"><link rel="alternate" href="/blog/a.css">';
  const main = '<a href="/blog/a.png">x</a>';
  expect(weigh({ head, main }, { "a.css": 1e5, "a.png": 1e7 }).findings).toEqual([]);
});
