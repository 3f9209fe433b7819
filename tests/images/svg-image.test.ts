import { describe, expect, test } from "vitest";
import { readSvg } from "../../src/images/svg-image.ts";
import { svgText } from "../helpers/images.ts";

const read = (text: string) => readSvg(Buffer.from(text));

function faultsOf(text: string): string[] {
  const drawing = read(text);
  return "text" in drawing ? [] : drawing.map(({ message }) => message);
}

function publishedText(text: string): string {
  const drawing = read(text);
  return "text" in drawing ? drawing.text : `refused: ${drawing[0]?.message}`;
}

describe("a drawing", () => {
  test("is published as it is, as far as it draws", () => {
    const inside =
      '<title>A &amp; B</title><style>.a { fill: red } @media (prefers-color-scheme: dark) { .a { fill: blue } }</style><defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs><path class="a" d="M0 0h30" style="fill:url(#g)"></path><use href="#g"></use><filter><feGaussianBlur></feGaussianBlur></filter>';
    expect(publishedText(svgText(inside))).toBe(`${svgText(inside)}\n`);
  });

  test("loses what drawing programs leave in it, and what tells of their users", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE svg><!-- /home/ann/secret -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 3 2" inkscape:export-filename="/home/ann/cup.png"><metadata><rdf>Ann</rdf></metadata><inkscape:view window="1"/><?php x ?><use xlink:href="#a" xml:space="preserve"/></svg>`;
    expect(publishedText(text)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 3 2"><use xlink:href="#a" xml:space="preserve"></use></svg>\n',
    );
  });

  test.each([
    ["", { width: 30, height: 20 }],
    [' width="60" height="40"', { width: 60, height: 40 }],
    [' width="60px" height="40.4px"', { width: 60, height: 40 }],
    [' width="100%" height="100%"', { width: 30, height: 20 }],
    [' width=".5in" height="4."', { width: 30, height: 20 }],
    [' width="60"', { width: 30, height: 20 }],
  ])("takes the room that it says: %j", (attributes, size) => {
    expect(read(svgText("", attributes))).toMatchObject(size);
  });

  test("takes the room of its box at once when its width has more digits than sense", () => {
    const size = { width: 30, height: 20 };
    expect(read(svgText("", ` width="${"1".repeat(300_000)}x" height="1"`))).toMatchObject(size);
  });

  test("takes at least one pixel", () => {
    expect(read('<svg viewBox="0, 0, 0.2, 9.6"/>')).toMatchObject({ width: 1, height: 10 });
  });

  const script = "holds a script";
  const moves = "moves, and nothing on these pages moves by itself";
  const elsewhere = "shows something that does not lie in it";

  test.each([
    ["<script>alert(1)</script>", [script]],
    ['<g onclick="alert(1)"/>', [script]],
    ['<g ONLOAD="alert(1)"/>', [script]],
    ["<g><script/><script/></g>", [script]],
    ['<path><animate attributeName="d"/></path>', [moves]],
    ['<set attributeName="x"/>', [moves]],
    ["<style>@keyframes a {}</style>", [moves]],
    ['<g style="animation: a 1s"/>', [moves]],
    ['<image href="cup.png"/>', [elsewhere]],
    ['<image href="data:image/png;base64,AAAA"/>', [elsewhere]],
    ['<use href="https://x.org/a.svg#b"/>', [elsewhere]],
    ['<use xlink:href="a.svg#b" xmlns:xlink="http://www.w3.org/1999/xlink"/>', [elsewhere]],
    ['<a href="#x"/>', [elsewhere]],
    ["<foreignObject/>", [elsewhere]],
    ["<filter><feImage/></filter>", [elsewhere]],
    ['<g fill="url(https://x.org/#a)"/>', [elsewhere]],
    ["<g style=\"fill: url( 'https://x.org/')\"/>", [elsewhere]],
    ["<style>@import 'x.css';</style>", [elsewhere]],
    ["<style>@font-face { src: local(x) }</style>", [elsewhere]],
    ['<g style="fill: \\75rl(https://x.org/)"/>', [elsewhere]],
    ["<style><![CDATA[ a { fill: image-set('x.png' 1x) } ]]></style>", [elsewhere]],
    ["<video/>", ["holds `<video>`, which is no shape"]],
    ["<script/><animate/><image/>", [script, moves, elsewhere]],
  ])("is refused when it holds %s", (inside, messages) => {
    expect(faultsOf(svgText(inside))).toEqual(messages);
  });

  test.each([
    ["<svg", "cannot be read: line 1 is not valid"],
    ["<svg viewBox='0 0 1 1'>\n<g></svg>", "cannot be read: line 2 is not valid"],
    ["<svg viewBox='0 0 1 1'>&ns;</svg>", "cannot be read: line 1 is not valid"],
    ["<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "cannot be read: line 1 is not valid"],
    ["<html/>", "cannot be read: it is no plain SVG"],
    [`<svg>${"<g>".repeat(101)}${"</g>".repeat(101)}</svg>`, "cannot be read: it is no plain SVG"],
    ["<svg/>", "does not say what part of the plane it shows"],
    ["<svg width='3' height='2'/>", "does not say what part of the plane it shows"],
    ["<svg viewBox='0 0 0 1'/>", "does not say what part of the plane it shows"],
    ["<svg viewBox='0 0 x 1'/>", "does not say what part of the plane it shows"],
  ])("is refused when it cannot be drawn: %s", (text, message) => {
    expect(faultsOf(text)).toEqual([message]);
  });

  test("is refused when it is not UTF-8, or deeper than any stack", () => {
    const unreadable = (why: string) => [
      expect.objectContaining({ message: `cannot be read: ${why}` }),
    ];
    expect(readSvg(Buffer.from("<svg>\xE4</svg>", "latin1"))).toEqual(
      unreadable("it is not UTF-8 text"),
    );
    expect(read("<g>".repeat(200_000))).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^cannot be read/) }),
    ]);
  });
});
