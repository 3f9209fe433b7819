import { describe, expect, test } from "vitest";
import { type Html, html } from "../../src/html/html.ts";
import { type Picture, type PicturesOptions, withPictures } from "../../src/html/pictures.ts";
import { createUrls, forFeed } from "../../src/html/urls.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const cup: Picture = {
  url: "/images/cup-800.1a.jpg",
  width: 800,
  height: 600,
  sources: [
    {
      type: "image/avif",
      files: [
        { url: "/images/cup-480.1a.avif", width: 480 },
        { url: "/images/cup-800.1a.avif", width: 800 },
      ],
    },
    { type: "image/webp", files: [{ url: "/images/cup-800.1a.webp", width: 800 }] },
  ],
  credit: html`Ann Lee`,
};
const line: Picture = {
  url: "/images/line.2b.svg",
  width: 30,
  height: 4,
  sources: [],
  credit: html`Bo`,
};
const pictures = new Map([
  ["/images/cup.jpg", cup],
  ["/images/tea/line.svg", line],
]);

const body = (markdown: string): Html => renderMarkdown(markdown, "en").html;
const pictured = (markdown: string, options?: PicturesOptions) =>
  withPictures(body(markdown), pictures, options);
const markupOf = (markdown: string) => pictured(markdown).markup.toString();
const loadings = (markdown: string) =>
  [...markupOf(markdown).matchAll(/ loading="(\w+)"/g)].map(([, loading]) => loading);

const photo = "![A cup](../images/cup.jpg)";
const drawing = "![A line](../images/tea/line.svg)";
const sizes = 'sizes="(max-width: 40rem) 90vw, 34rem"';
const drawn = (words: string) =>
  `<img src="/images/line.2b.svg" alt="${words}" width="30" height="4" loading="eager" decoding="async">`;

describe("an image", () => {
  test("comes in every size and format, with its room, its words and whose it is", () => {
    expect(markupOf(photo)).toBe(
      [
        `<figure><picture><source type="image/avif" srcset="/images/cup-480.1a.avif 480w, /images/cup-800.1a.avif 800w" ${sizes}>`,
        `<source type="image/webp" srcset="/images/cup-800.1a.webp 800w" ${sizes}>`,
        '<img src="/images/cup-800.1a.jpg" alt="A cup" width="800" height="600" loading="eager" decoding="async"></picture>\n',
        "<figcaption>Ann Lee</figcaption>\n</figure>\n",
      ].join(""),
    );
  });

  test("of one file comes as that file", () => {
    expect(markupOf(drawing)).toBe(
      `<figure>${drawn("A line")}\n<figcaption>Bo</figcaption>\n</figure>\n`,
    );
  });

  test.each([
    ["among words", `See ${drawing} here.`, `<p>See ${drawn("A line")} here.</p>\n`],
    ["before words", `${drawing} here.`, `<p>${drawn("A line")} here.</p>\n`],
    ["after words", `See ${drawing}`, `<p>See ${drawn("A line")}</p>\n`],
    ["as decoration", "![](../images/tea/line.svg){decorative}", `<p>${drawn("")}</p>\n`],
  ])("%s stays in its paragraph, and its credit is left to others", (_, markdown, expected) => {
    const { markup, credited } = pictured(markdown);
    expect(markup.toString()).toBe(expected);
    expect(credited).toEqual(new Set());
  });

  test("has its credit in the language that it is written in", () => {
    const { markup, credited } = pictured(photo, { creditLang: "ar" });
    expect(markup.toString()).toContain('<figcaption lang="ar" dir="rtl">Ann Lee</figcaption>');
    expect(credited).toEqual(new Set(["/images/cup.jpg"]));
  });

  test("that nothing is known of stays as it is", () => {
    expect(markupOf("![Tea](../images/tea.png)")).toBe(
      '<p><img src="/images/tea.png" alt="Tea"></p>\n',
    );
  });

  test("in words that only look like one stays words", () => {
    const written = '`<img src="/images/cup.jpg">`';
    expect(markupOf(written)).toBe(body(written).toString());
  });
});

test.each([
  ["the first before a heading", `${photo}\n\n${drawing}\n\n## Tea`, ["eager", "lazy"]],
  ["the first where there is no heading", `Tea.\n\n${photo}`, ["eager"]],
  ["none below a heading", `## Tea\n\n${photo}`, ["lazy"]],
])("of images, browsers wait for %s", (_, markdown, expected) => {
  expect(loadings(markdown)).toEqual(expected);
});

test.each(["cup.jpg", "c%75p.jpg", "cup.jpg?large#top"])(
  "a link to the image %s leads to what is published of it",
  (name) => {
    const { markup } = withPictures(html`<a href="/images/${name}">a</a>`, pictures);
    expect(markup.toString()).toBe('<a href="/images/cup-800.1a.jpg">a</a>');
  },
);

test("in a feed an image is the one file that every reader can show, with its credit", () => {
  const urls = createUrls("https://tea.example/blog/");
  expect(forFeed(pictured(photo).markup, "/essays/cup/", urls).toString()).toBe(
    '<figure><img src="https://tea.example/blog/images/cup-800.1a.jpg" alt="A cup" width="800" height="600" loading="eager" decoding="async">\n<figcaption>Ann Lee</figcaption>\n</figure>\n',
  );
});
