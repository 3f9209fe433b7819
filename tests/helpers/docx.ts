// Word documents from small XML, so that whoever reads a test sees what is in them.

import { strToU8, zipSync } from "fflate";

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxParts {
  /** Parts by their path, beside the document itself. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the document: `rId1` → kind and target. */
  readonly relations?: Readonly<Record<string, readonly [kind: string, target: string]>>;
}

/** @param body what stands in `<w:body>` */
export function docx(body: string, { parts = {}, relations = {} }: DocxParts = {}): Uint8Array {
  const related = Object.entries(relations).map(([id, [kind, target]]) => {
    const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
  });
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(related.join("")),
    "word/styles.xml": `<w:styles ${spaces}>${["Title", "Heading 1", "Heading 2", "Quote"].map(style).join("")}</w:styles>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [
        path,
        typeof data === "string" ? strToU8(data) : data,
      ]),
    ),
  );
}

function relationships(inner: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
}

function style(name: string): string {
  const id = name.replace(" ", "");
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** A paragraph of runs, in a style when one is named. */
export function p(runs: string, styleId?: string): string {
  const properties = styleId === undefined ? "" : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** A run of text: `i` and `b` for italic and bold. */
export function t(text: string, marks = ""): string {
  const properties = [...marks].map((mark) => `<w:${mark}/>`).join("");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** An image of a relationship. */
export function picture(relation: string, words?: string): string {
  const descr = words === undefined ? "" : ` descr="${words}"`;
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture"${descr}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** Footnotes by their ids, for `word/footnotes.xml`. */
export function footnotesXml(notes: Readonly<Record<string, string>>): string {
  const all = Object.entries(notes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${p(t(text))}</w:footnote>`,
  );
  return `<w:footnotes ${spaces}>${all.join("")}</w:footnotes>`;
}

/** The beginning of a PNG, which is all that tells what a file is. */
export const png: Uint8Array = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]);
