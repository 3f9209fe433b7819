import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docx, p, t } from "../helpers/docx.ts";
import { draftOf, importer } from "../helpers/imported.ts";

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
const encrypted = [..."EncryptedPackage"].join("\0");

/** A document whose directory claims that a part of it has 4 GB. */
function bomb(): Uint8Array {
  const zip = docx(p(t("a")));
  const view = new DataView(zip.buffer);
  const entry = Buffer.from(zip).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
  view.setUint32(entry + 24, 0xfffffff0, true);
  return zip;
}

describe("a file that is not what its name says", () => {
  test.each([
    ["tea.txt", "", "tea.txt is empty", "save the text into it first"],
    ["tea.txt", " \n\u00A0\t\uFEFF", "tea.txt is empty", "save the text into it first"],
    ["tea.docx", "", "tea.docx is empty", "save the text into it first"],
    [
      "tea.txt",
      bytes("%PDF-1.7"),
      "tea.txt is a PDF, not text",
      "open it in the program that made it, and save it as .docx, .html or .txt",
    ],
    [
      "tea.md",
      bytes("{\\rtf1 Tea}"),
      "tea.md is an RTF document, not text",
      "open it in the program that made it, and save it as .docx, .html or .txt",
    ],
    [
      "tea.html",
      docx(p(t("a"))),
      "tea.html is a zip archive or Word document, not text",
      "if it is a Word document, give it a name that ends in .docx",
    ],
    [
      "tea.txt",
      bytes("\u0089PNG\r\n"),
      "tea.txt is a PNG image, not text",
      "open it in the program that made it, and save it as .docx, .html or .txt",
    ],
    [
      "tea.txt",
      bytes("a\0b"),
      "tea.txt holds zero bytes, so it is not text",
      "save it as UTF-8 text",
    ],
    [
      "tea.txt",
      "<!DOCTYPE html><p>a",
      "tea.txt is an HTML page",
      "give it a name that ends in .html",
    ],
    ["tea.html", "only words", "tea.html holds no HTML", "give it a name that ends in .txt or .md"],
    ["tea.docx", "only words", "tea.docx is not a Word document", "save it as .docx in Word"],
    ["tea.docx", bytes("%PDF-1.7"), "tea.docx is a PDF", "save it as .docx in Word"],
    [
      "tea.docx",
      bytes(old),
      "tea.docx is a Word document of the old kind (.doc)",
      "open it in Word and save it as .docx",
    ],
    [
      "tea.docx",
      bytes(old + encrypted),
      "tea.docx is locked with a password",
      "open it in Word, take the password off, and save it again",
    ],
    [
      "tea.docx",
      zipSync({ mimetype: bytes("x") }),
      "tea.docx is a zip archive without a Word document in it",
      "save it as .docx in Word",
    ],
    [
      "tea.docx",
      docx(p(t("a"))).slice(0, 400),
      "tea.docx is damaged: it cannot be unpacked",
      "open it in Word and save it again",
    ],
    [
      "tea.docx",
      docx("<w:p>"),
      "tea.docx is damaged: its text cannot be read",
      "open it in Word and save it again",
    ],
    [
      "tea.docx",
      bomb(),
      "tea.docx would unpack to more than 200 MB",
      "take large images out of it, and save it again",
    ],
    [
      "tea.pdf",
      "a",
      ".pdf files cannot be imported",
      "save it as .docx, .html, .md or .txt in the program that made it",
    ],
    [
      "tea.doc",
      bytes(old),
      ".doc files cannot be imported",
      "save it as .docx, .html, .md or .txt in the program that made it",
    ],
    [
      "tea",
      "a",
      "this file's name has no ending",
      "save it as .docx, .html, .md or .txt in the program that made it",
    ],
    [
      "tea.html",
      `<p>${"<b>".repeat(20_000)}a`,
      "tea.html is nested too deeply",
      "simplify it, or save it as text",
    ],
  ])("%s is refused (%#)", async (file, content, message, hint) => {
    expect(await importer()(file, content)).toEqual([
      `${file}:1:1  error  ${message}\n    ${hint}`,
    ]);
  });

  test.each([
    [
      "tea.html",
      "<script>x()</script><nav></nav>",
      "there is no text in it (look whether it opens as it should)",
    ],
    [
      "深.txt",
      "深呼吸\n\n深く。",
      "neither the title `深呼吸` nor the name of the file has letters for an address (give the file a name with letters from a to z)",
    ],
  ])("%s without what an essay needs is refused", async (file, content, problem) => {
    expect(await importer()(file, content)).toEqual([problem]);
  });

  test("a document cannot unpack to more than it claims", async () => {
    const zip = docx(p(t("a".repeat(100_000))));
    const view = new DataView(zip.buffer);
    const buffer = Buffer.from(zip);
    const end = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
    for (let at = view.getUint32(end + 16, true); at < end; ) {
      if (buffer.toString("latin1", at + 46, at + 63) === "word/document.xml") {
        view.setUint32(at + 24, 200, true);
      }
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    expect(await importer()("tea.docx", zip)).toEqual([
      expect.stringMatching(/^tea\.docx:1:1 {2}error {2}tea\.docx is damaged: /),
    ]);
  });
});

describe("a text", () => {
  const text = "Tea “and” café\n\nText.\n";
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 with the high byte first", Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", bytes(text.replace("“", "\u0093").replace("”", "\u0094"))],
    ["UTF-8 with the line ends of Windows", new TextEncoder().encode(text.replace(/\n/g, "\r\n"))],
    [
      "UTF-8 with the line ends of old machines",
      new TextEncoder().encode(text.replace(/\n/g, "\r")),
    ],
  ])("is read in %s", async (_, content) => {
    const draft = await draftOf("tea.txt", content);
    expect(draft.text).toMatch(/^---\ntitle: Tea “and” café\n/);
    expect(draft.text).toMatch(/\n---\n\nText\.\n$/);
  });

  test("in HTML is read in the encoding that the page names", async () => {
    const page = bytes('<meta charset="iso-8859-2"><h1>T</h1><p>\u00B1\u00E6</p>');
    expect((await draftOf("tea.html", page)).text).toContain("\n\ną");
  });
});
