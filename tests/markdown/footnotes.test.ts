import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";
import { parseHtml } from "../helpers/parse-html.ts";

describe("a footnote", () => {
  testMarkdownFixtures("footnotes");

  test("has the letters that browsers give to the list of notes", () => {
    const html = String(renderMarkdown("^[n]".repeat(703), "en").html);
    const marks = [...html.matchAll(/>([a-z]+)<\/a><\/sup>/g)].map(([, letters]) => letters);
    expect([1, 2, 26, 27, 28, 52, 53, 702, 703].map((number) => marks[number - 1])).toEqual([
      ...["a", "b", "z", "aa", "ab", "az", "ba", "zz", "aaa"],
    ]);
  });

  test("is linked from each mention and links back to it, with ids of its own", () => {
    const { html } = renderMarkdown(
      "## One[^a]\n\n- Two^[Three]\n\n> [^a] | ^[Four]\n\n[^a]: Five[^b]\n[^b]: Six[^a]",
      "en",
    );
    const { elements } = parseHtml(String(html));
    const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
    const targets = elements.flatMap(({ attributes: { href } }) =>
      href === undefined ? [] : [href.slice(1)],
    );
    expect(ids.filter((id) => id.startsWith("note.")).sort()).toEqual([
      ...["note.1", "note.2", "note.3", "note.4"],
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    const marks = ids.filter((id) => id.startsWith("note-mark."));
    expect(marks.filter((id) => !targets.includes(id))).toEqual([]);
    expect(marks).toHaveLength(6);
  });
});
