import { expect, test } from "vitest";
import { htmlPage, serveFiles } from "./ground/serve-files.ts";
import { surveyPage } from "./ground/survey-page.ts";

const none = {
  axe: [],
  sideways: [],
  keyboard: [],
  targets: [],
  headings: [],
  landmarks: [],
  troubles: [],
};

async function survey(body: string, style?: string) {
  const origin = await serveFiles({
    "index.html": htmlPage(body, style),
    "404.html": htmlPage(""),
  });
  return { origin, ...(await surveyPage(`${origin}/`)) };
}

function bothWidths(...findings: string[]): string[] {
  return ["320 px", "1280 px"].flatMap((width) =>
    findings.map((finding) => `${width}: ${finding}`),
  );
}

test("finds nothing in a page without faults", async () => {
  const { origin: _, ...found } = await survey(
    `<p>In <a href="#x" id="x">running text</a> links are free.</p>
<p><a class="target" href="#y" id="y">Large</a></p>
<details><summary class="target">More</summary><p><a href="#z" id="z">Folded</a></p></details>`,
  );
  expect(found).toEqual(none);
});

test("finds what is too pale for AAA, in the scheme in which it is", async () => {
  const { axe } = await survey(
    "<p>Pale</p>",
    `:root { color-scheme: light dark; background: light-dark(#fff, #000); color: light-dark(#000, #fff); }
main p { color: light-dark(#000, #7a7a7a); }`,
  );
  expect(axe).toEqual([
    expect.stringMatching(/^320 px, dark: color-contrast-enhanced \(serious\) <p>Pale<\/p>: /),
  ]);
});

test("finds headings that skip a level, say nothing or come twice as the first", async () => {
  const { headings } = await survey("<h3>Deep</h3><h1>Again</h1><h2></h2>");
  expect(headings).toEqual([
    "2 headings of level 1",
    "level 3 after 1: Deep",
    "level 2 without words",
  ]);
});

test("finds landmarks that nothing tells apart, and one that is missing", async () => {
  const nav = '<nav aria-label="Ways"><a class="target" href="#x">X</a></nav>';
  const { landmarks } = await survey(`${nav}${nav}</main><main id="x">`);
  expect(landmarks).toEqual(['2 × main ""', '2 × navigation "Ways"']);
});

test("finds what reaches beyond the window, and text that is cut off", async () => {
  const { sideways } = await survey(
    `<p class="wide">Wide</p><p class="cut">One line that is cut off because its box is narrow</p>
<div class="scroller" tabindex="0"><p class="wide">May be wide</p></div>`,
    `.wide { width: 340px; } .cut { width: 100px; overflow: hidden; white-space: nowrap; }
.scroller { overflow-x: auto; }`,
  );
  expect(sideways.filter((finding) => finding.startsWith("320 px: "))).toEqual([
    "320 px: the page is 348 px wide",
    '320 px: <p class="wide"> Wide: from 8 to 348 px',
    '320 px: <p class="cut"> One line that is cut off because its box: is cut off',
  ]);
});

test("finds what is too wide only when text is twice as large", async () => {
  const { sideways } = await survey("<p class='wide'>Wide</p>", ".wide { width: 12rem; }");
  expect(sideways).toEqual([
    "320 px, text at 200 %: the page is 392 px wide",
    '320 px, text at 200 %: <p class="wide"> Wide: from 8 to 392 px',
  ]);
});

test("finds targets that are too small outside running text", async () => {
  const { targets } = await survey(
    `<p><a class="small" href="#x" id="x">By itself</a></p>
<p><a class="small" href="#y" id="y">Beside a label</a> <span>that is no sentence</span></p>
<p><a class="grown" href="#z" id="z">Grown by what it makes</a></p>
<p><label class="target"><input type="checkbox"> Grown by its label</label></p>`,
    `.small { display: inline-block; width: 50px; height: 20px; overflow: visible; white-space: nowrap; }
.grown { position: relative; } .grown::after { content: ""; position: absolute; inset: -15px; }`,
  );
  expect(targets).toEqual(
    bothWidths('link "By itself": 44 × 20', 'link "Beside a label": 44 × 20').map((finding) =>
      // Where a box begins within a pixel, a part of one is seen more.
      expect.stringMatching(finding.replace(/20$/, "2[01]$")),
    ),
  );
});

test("finds what the keyboard misses, cannot see or finds in the wrong order", async () => {
  const { keyboard } = await survey(
    `<p><a class="target" href="#a" id="a">First</a></p>
<p><a class="target silent" href="#b">Silent</a></p>
<p><a class="target faint" href="#c">Faint</a></p>
<p><a class="target" href="#d" tabindex="3">Jumps ahead</a></p>
<p><a class="target" href="#e"></a></p>
<div class="scroller"><p class="long">Scrolls</p></div>
<div class="cover-place"><a class="target" href="#f">Covered</a><div class="cover"></div></div>`,
    `.silent:focus { outline: none; } .faint:focus { outline-color: #eee; }
.scroller { height: 40px; overflow-y: auto; } .long { height: 200px; }
.cover-place { display: grid; } .cover-place > * { grid-area: 1 / 1; } .cover { background: #fff; }`,
  );
  expect(keyboard).toEqual(
    bothWidths(
      'cannot scroll <div class="scroller">',
      'does not show on link "Silent"',
      'does not show on link "Faint"',
      'is out of sight on link "Covered"',
      'comes to link ""',
      'from "Jumps ahead" up to "First"',
    ),
  );
});

test("finds a trap, out of which the keyboard does not come", async () => {
  const { keyboard } = await survey(
    `<p><button class="target" onkeydown="event.preventDefault()">Trap</button></p>
<p><a class="target" href="#x" id="x">Behind</a></p>`,
  );
  expect(keyboard).toEqual(bothWidths('never comes to link "Behind"'));
});

test("finds requests to other origins, missing files and complaints of scripts", async () => {
  const { origin, troubles } = await survey(
    `<img src="https://elsewhere.example/pixel.gif" alt="Nothing"><img src="missing.png" alt="Nothing">
<script>console.warn("so so"); throw new Error("no");</script>`,
  );
  expect([...new Set(troubles)].toSorted()).toEqual([
    "asks for https://elsewhere.example/pixel.gif",
    "error: Failed to load resource: net::ERR_NAME_NOT_RESOLVED",
    "error: Failed to load resource: the server responded with a status of 404 (Not Found)",
    "fails to get https://elsewhere.example/pixel.gif: net::ERR_NAME_NOT_RESOLVED",
    `gets 404 for ${origin}/missing.png`,
    "throws no",
    "warning: so so",
  ]);
});
