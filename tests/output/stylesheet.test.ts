import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeStylesheet } from "../../src/output/stylesheet.ts";

function styles(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "stylesheet-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, css] of Object.entries(files)) writeFileSync(join(folder, name), css);
  return join(folder, "main.css");
}

test("joins imported style sheets in the order of their layers", () => {
  const main = styles({
    "main.css": '@layer a, b;\n@import "b.css" layer(b);\n@import "a.css" layer(a);\n',
    "a.css": "p { color: light-dark(#000, #fff); }",
    "b.css": "p { margin: 0; }",
  });
  const { css } = makeStylesheet(main);
  expect(css).toBe("@layer a{p{color:light-dark(#000,#fff)}}@layer b{p{margin:0}}");
});

test("is named after its file and its content", () => {
  const one = makeStylesheet(styles({ "main.css": "p { color: red; }" }));
  const same = makeStylesheet(styles({ "main.css": "p{color:red}" }));
  const other = makeStylesheet(styles({ "main.css": "p { color: blue; }" }));
  expect(one.url).toMatch(/^\/assets\/main\.[0-9a-f]{10}\.css$/);
  expect(same.url).toBe(one.url);
  expect(other.url).not.toBe(one.url);
});

test("names the place of an error", () => {
  const wrong = styles({ "main.css": '@import "part.css";', "part.css": "p {}\n} b {" });
  expect(() => makeStylesheet(wrong)).toThrow(/part\.css:2:1: Invalid empty selector$/);
  const missing = styles({ "main.css": '\n@import "gone.css";' });
  expect(() => makeStylesheet(missing)).toThrow(/main\.css:2:1: No such file/);
});

test("publishes the files that it uses beside it, under names that change with their content", () => {
  const main = styles({
    "main.css": '@import "fonts.css";',
    "fonts.css":
      '@font-face { font-family: A; src: url("./a.woff2"); }\np { background: url("a.woff2"); }',
    "a.woff2": "font",
  });
  const { css, files } = makeStylesheet(main);
  const from = join(dirname(main), "a.woff2");
  expect(files).toEqual([
    { from, url: expect.stringMatching(/^\/assets\/a\.[0-9a-f]{10}\.woff2$/) },
  ]);
  const name = files[0]?.url.slice("/assets/".length);
  expect(css.split(`"${name}"`)).toHaveLength(3);
});

test("names a file that it uses and that is missing", () => {
  const main = styles({ "main.css": 'p { background: url("gone.svg"); }' });
  expect(() => makeStylesheet(main)).toThrow(/ENOENT.*gone\.svg/);
});

test("ends with rules that are not in any file, and is named after them as well", () => {
  const main = styles({ "main.css": "p { margin: 0; }" });
  const { css, url } = makeStylesheet(main, ".a{color:red}");
  expect(css).toBe("p{margin:0}.a{color:red}");
  expect(url).not.toBe(makeStylesheet(main).url);
});

test("never exchanges the font of the text while it is read, but brings others as soon as it can", () => {
  const face = (family: string, style: string) =>
    `@font-face { font-family: "${family}"; font-style: ${style}; font-display: swap; src: local("A"); }`;
  const main = styles({
    "main.css": `${face("Literata Variable", "normal")}${face("Literata Variable", "italic")}${face("Atkinson", "normal")}`,
  });
  const displays = makeStylesheet(main).css.match(/font-display:\w+/g);
  expect(displays).toEqual(["font-display:optional", "font-display:swap", "font-display:swap"]);
});
