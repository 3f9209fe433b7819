// Every example of the CommonMark specification goes through the whole pipeline.

import spec, { type SpecExample } from "commonmark-spec";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

/** The examples that come out differently, and why. Raw HTML is off, so tags are text. */
const differing: ReadonlyMap<number, string> = new Map([
  [21, "an `a` element, in which a backslash would stay"],
  [31, "an `a` element, in which an entity would stay"],
  [148, "a `table` around a `pre` that blank lines cut in two"],
  [149, "a `table` before a paragraph"],
  [150, "a `div` that is indented"],
  [151, "a `div` that is only closed"],
  [152, "a `DIV` in capitals around Markdown"],
  [153, "a `div` with attributes on two lines"],
  [154, "a `div` with an attribute value on two lines"],
  [155, "a `div` that is never closed"],
  [156, "a `div` whose tag is never finished"],
  [157, "a `div` whose attribute is never finished"],
  [158, "a `div` with nonsense for attributes"],
  [159, "a `div` and an `a` on one line"],
  [160, "a `table` around a line of text"],
  [161, "a `div` that would take a code fence for text"],
  [162, "an `a` alone on its line"],
  [163, "an element of any name alone on its line"],
  [164, "an `i` alone on its line"],
  [165, "an `ins` that is only closed"],
  [166, "a `del` around a line"],
  [167, "a `del` around a paragraph"],
  [168, "a `del` within a paragraph"],
  [169, "a `pre` with blank lines"],
  [170, "a `script`"],
  [171, "a `textarea`"],
  [172, "a `style`"],
  [173, "a `style` that is never closed"],
  [174, "a `div` in a quotation"],
  [175, "a `div` in a list"],
  [176, "a `style` closed on its own line"],
  [177, "a comment closed on its own line"],
  [178, "a `script` with text after its end"],
  [179, "a comment with a blank line"],
  [180, "a processing instruction"],
  [181, "a declaration"],
  [182, "a CDATA section"],
  [183, "a comment that is indented"],
  [184, "a `div` that is indented, before code"],
  [185, "a `div` that would end a paragraph"],
  [186, "a `div` that would go on to the next blank line"],
  [187, "an `a` alone on its line, which ends no paragraph"],
  [188, "a `div` around Markdown between blank lines"],
  [189, "a `div` around Markdown without blank lines"],
  [190, "a `table` with blank lines"],
  [191, "a `table` with blank lines and code"],
  [201, "a `bar` element where an address was meant"],
  [308, "a comment between two lists"],
  [309, "a comment between a list and code"],
  [344, "an `a` element whose attribute holds a backtick"],
  [475, "an `img` element whose attribute holds an asterisk"],
  [476, "an `a` element whose attribute holds asterisks"],
  [477, "an `a` element whose attribute holds underscores"],
  [491, "a `foo` element where an address was meant"],
  [494, "a `b` element where an address was meant"],
  [524, "a `bar` element whose attribute holds the end of a link"],
  [536, "a `bar` element whose attribute holds the end of a reference"],
  [613, "opening tags"],
  [614, "empty elements"],
  [615, "tags with white space"],
  [616, "tags with attributes of all kinds"],
  [617, "an element with a name of its own"],
  [623, "closing tags"],
  [625, "a comment"],
  [626, "comments that end at once"],
  [627, "a processing instruction within a line"],
  [628, "a declaration within a line"],
  [629, "a CDATA section within a line"],
  [630, "an `a` element with an entity"],
  [631, "an `a` element with a backslash"],
  [642, "an `a` element whose attribute ends a line with spaces"],
  [643, "an `a` element whose attribute ends a line with a backslash"],
]);

describe("CommonMark 0.31.2", () => {
  test("comes with its examples", () => {
    expect(spec.tests).toHaveLength(652);
  });

  const kept = spec.tests.filter(({ number }) => !differing.has(number));
  test.each(kept)("example $number ($section) is as specified", (example) => {
    expect(ours(example)).toBe(specified(example));
  });

  const changed = spec.tests.filter(({ number }) => differing.has(number));
  test.each(changed.map((example) => ({ ...example, reason: differing.get(example.number) })))(
    "example $number differs: $reason",
    (example) => {
      expect(ours(example)).not.toBe(specified(example));
      // The reason is always the same: a tag in the text, which is shown.
      expect(ours(example)).toMatch(/&lt;[!?/a-zA-Z]/);
      expect(specified(example)).toMatch(/<(?:[!?/]|[a-zA-Z])/);
    },
  );
});

/** The specified HTML, with empty elements and empty quotations as markdown-it writes them. */
function specified({ html }: SpecExample): string {
  return straightQuotes(
    withTabs(html)
      .replaceAll(" />", ">")
      .replaceAll("<blockquote>\n</blockquote>", "<blockquote></blockquote>"),
  );
}

/** Our HTML without what the pipeline adds on purpose. */
function ours({ markdown }: SpecExample): string {
  const html = String(renderMarkdown(withTabs(markdown), "en").html)
    .replace(
      /<div class="section-heading">\n<(h[2-6]) id="[^"]+">(.*?)<\/\1>\n<a class="section-link" [^>]*>.*?<\/a><\/div>\n/gs,
      "<$1>$2</$1>\n",
    )
    .replaceAll(' rel="noreferrer"', "")
    // A link to a file becomes the address of its page.
    .replaceAll('"/essays/target/"', '"./target.md"');
  return straightQuotes(html);
}

function withTabs(text: string): string {
  return text.replaceAll("→", "\t");
}

function straightQuotes(html: string): string {
  return html.replace(/[“”]/g, "&quot;").replace(/[‘’]/g, "'");
}
