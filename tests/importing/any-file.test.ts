import fc from "fast-check";
import { expect, test } from "vitest";
import { anyMarkdown } from "../helpers/any-markdown.ts";
import { docx, footnotesXml, p, picture, png, t } from "../helpers/docx.ts";
import { importer, noteTexts } from "../helpers/imported.ts";

const whole = docx(
  p(t("Title"), "Title") +
    p(`${t("a")}<w:r><w:footnoteReference w:id="2"/></w:r>${picture("rId8", "A")}`) +
    `<w:tbl><w:tr><w:tc>${p(t("b"))}</w:tc><w:tc>${p(t("c", "b"))}</w:tc></w:tr></w:tbl>`,
  {
    parts: { "word/footnotes.xml": footnotesXml({ 2: "n" }), "word/media/a.png": png },
    relations: { rId8: ["image", "media/a.png"], rId9: ["footnotes", "footnotes.xml"] },
  },
);

/** What only the writer can mend; words that look like a link which runs code are refused wherever they come from. */
const listed =
  /this image has no words|a link that runs code or holds its own page is never published/;

const importText = importer();

async function gives(file: string, content: string | Uint8Array): Promise<void> {
  const draft = await importText(file, content);
  if ("text" in draft) expect(draft.text).toMatch(/^---\ntitle: /);
  else expect(draft.length).toBeGreaterThan(0);
}

test("whatever the bytes of a file, there is a draft or a problem", {
  timeout: 120_000,
}, async () => {
  const name = fc.constantFrom("a.txt", "a.md", "a.html", "a.docx");
  const content = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: "binary" }));
  await fc.assert(fc.asyncProperty(name, content, gives), { numRuns: 300 });
});

test("whatever happens to a Word document, there is a draft or a problem", {
  timeout: 120_000,
}, async () => {
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await gives("a.docx", bytes);
    }),
    { numRuns: 200 },
  );
});

test("whatever a Markdown file holds, check finds no fault with what was made of it", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyMarkdown, async (markdown) => {
      const draft = await importText(
        "a.md",
        `# T\n\nText.\n\n${markdown.replaceAll("\0", "")}\n\nThe end.`,
      );
      if (!("text" in draft)) throw new Error(draft.join("\n"));
      const errors = noteTexts(draft.open).filter((note) => note.includes("  error  "));
      expect(errors.filter((note) => !listed.test(note))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
