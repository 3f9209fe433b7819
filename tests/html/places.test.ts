import { expect, test } from "vitest";
import { html } from "../../src/html/html.ts";
import { fillPlace, hasPlace } from "../../src/html/places.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { findingsOf } from "../helpers/findings.ts";

const page = (markdown: string) => renderMarkdown(markdown, "en", "pages");
const twice = "One\n\n::: helplines\nTwo\n:::\n\nThree\n\n::: helplines\n:::\n";

test("content comes in place of what the writer put there, at each such place", () => {
  const { html: body, findings } = page(twice);
  expect(findings).toEqual([]);
  expect(hasPlace(body, "helplines")).toBe(true);
  expect(fillPlace(body, "helplines", html`<ul></ul>\n`).toString()).toBe(
    "<p>One</p>\n<ul></ul>\n<p>Three</p>\n<ul></ul>\n",
  );
});

test("without content, what the writer put there stays", () => {
  expect(fillPlace(page(twice).html, "helplines").toString()).toBe(
    "<p>One</p>\n<p>Two</p>\n<p>Three</p>\n",
  );
});

test("content is put there as it is, whatever it holds", () => {
  const content = html`$& $1 ${"<!--/helplines-->"}`;
  expect(fillPlace(page("::: helplines\n:::").html, "helplines", content).toString()).toBe(
    "$&amp; $1 &lt;!--/helplines--&gt;".replace("&amp;", "&"),
  );
});

test("no text of a writer makes a place", () => {
  const { html: body } = page("<!--helplines-->\n\nText <!--helplines-->\n\n`<!--helplines-->`");
  expect(hasPlace(body, "helplines")).toBe(false);
});

test("essays have no such place", () => {
  expect(findingsOf("::: helplines\n:::")).toEqual([
    "0 :::: there is no directive `helplines` (known: key-points, aside, voice, try)",
  ]);
});
