import { describe, expect, test } from "vitest";
import { docx, footnotesXml, p, picture, png, t } from "../helpers/docx.ts";
import { bodyOf, draftOf, noteTexts } from "../helpers/imported.ts";

const item = (text: string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${t(text)}</w:p>`;
const cell = (text: string) => `<w:tc>${p(t(text))}</w:tc>`;

async function markdownFrom(body: string, parts?: Parameters<typeof docx>[1]): Promise<string> {
  return bodyOf(await draftOf("essay.docx", docx(p(t("Title"), "Title") + body, parts)));
}

describe("a Word document", () => {
  test("gets its title from its title and its sections from its headings", async () => {
    const draft = await draftOf(
      "essay.docx",
      docx(
        p(t("On tea"), "Title") +
          p(t("One"), "Heading1") +
          p(t("a")) +
          p(t("Two"), "Heading2") +
          p(t("b")) +
          p("", "Heading2") +
          p(t("c")),
      ),
    );
    expect(draft.file).toBe("content/essays/on-tea.md");
    expect(bodyOf(draft)).toBe("## One\n\na\n\n### Two\n\nb\n\nc\n");
  });

  test("gets its title from its first line when nothing is one", async () => {
    const draft = await draftOf("essay.docx", docx(p(t("On tea")) + p(t("a"))));
    expect(draft.text).toContain("title: On tea\n");
    expect(bodyOf(draft)).toBe("a\n");
  });

  test("keeps emphasis, also of words that Word has cut into pieces", async () => {
    const runs = t("a ") + t("b", "b") + t("c ", "b") + t("d", "i") + t("“e”", "b") + t("f");
    expect(await markdownFrom(p(runs))).toBe("a **bc** *d*__“e__”f\n");
  });

  test("keeps quotations and line breaks, and no page breaks", async () => {
    const lines = `${t("a")}<w:r><w:br/></w:r>${t("b")}`;
    expect(
      await markdownFrom(p(lines, "Quote") + p('<w:r><w:br w:type="page"/></w:r>') + p(t("c"))),
    ).toBe("> a\\\n> b\n\nc\n");
  });

  test("keeps lists", async () => {
    const numbering =
      '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
    const parts = {
      parts: { "word/numbering.xml": numbering },
      relations: { rId9: ["numbering", "numbering.xml"] },
    } as const;
    expect(await markdownFrom(item("a") + item("b", 1) + item("c"), parts)).toBe(
      "- a\n  1. b\n- c\n",
    );
  });

  test("keeps links, without what only tracks readers", async () => {
    const relations = { rId9: ["hyperlink", "https://a.org/?utm_source=x"] } as const;
    const body = p(`<w:hyperlink r:id="rId9">${t("w")}</w:hyperlink>`);
    expect(await markdownFrom(body, { relations })).toBe("[w](https://a.org/)\n");
  });

  test("keeps tables", async () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    expect(await markdownFrom(`<w:tbl>${row("a", "b")}${row("1", "2")}</w:tbl>`)).toBe(
      "| a | b |\n| - | - |\n| 1 | 2 |\n",
    );
  });

  test("keeps footnotes", async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const parts = {
      parts: { "word/footnotes.xml": footnotesXml({ 2: "The *note*." }) },
      relations: { rId9: ["footnotes", "footnotes.xml"] },
    } as const;
    expect(await markdownFrom(p(t("a") + mark + t(".")), parts)).toBe(
      "a[^1].\n\n[^1]: The \\*note\\*.\n",
    );
  });

  test("keeps a note of its title below the title", async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const parts = {
      parts: { "word/footnotes.xml": footnotesXml({ 2: "Note." }) },
      relations: { rId9: ["footnotes", "footnotes.xml"] },
    } as const;
    const draft = await draftOf("e.docx", docx(p(t("Title") + mark, "Title") + p(t("a")), parts));
    expect(draft.text).toContain("title: Title\n");
    expect(bodyOf(draft)).toBe("[^1]\n\na\n\n[^1]: Note.\n");
  });

  test("gives its images to the essay, and leaves out what browsers cannot show", async () => {
    const relations = { rId8: ["image", "media/a.png"], rId9: ["image", "media/b.emf"] } as const;
    const parts = { "word/media/a.png": png, "word/media/b.emf": Uint8Array.of(1, 0, 0, 0) };
    const body = p(picture("rId8", "A kettle")) + p(t("a") + picture("rId9", "A drawing"));
    const draft = await draftOf("e.docx", docx(p(t("T"), "Title") + body, { parts, relations }));
    expect(bodyOf(draft)).toBe("![A kettle](../images/t/image-1.png)\n\na A drawing\n");
    expect(draft.images).toEqual([{ name: "image-1.png", bytes: Buffer.from(png) }]);
    expect(noteTexts(draft.notes)).toEqual([
      "the image number 2 could not be taken: only PNG, JPEG, GIF, WebP and AVIF can be",
    ]);
  });

  test("loses its comments and what was struck from it, and keeps what was put in", async () => {
    const body = p(
      `<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${t("new")}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    expect(await markdownFrom(body)).toBe("new\n");
  });

  test("escapes what looks like Markdown", async () => {
    const body = p(t("::: try")) + p(t("[@key] *a*")) + p(t("{#x}"), "Heading1") + p(t("a"));
    expect(await markdownFrom(body)).toBe("\\::: try\n\n\\[@key] \\*a\\*\n\n## \\{#x}\n\na\n");
  });
});
