// One file as a tree of Markdown, by what its name says and its bytes prove.

import { parse } from "node:path";
import type { SourceFile } from "../content/decode.ts";
import { type Finding, type Problem, problemAt } from "../content/problem.ts";
import type { Conversion } from "./conversion.ts";
import { declaredEncoding, decodeBytes } from "./decode-bytes.ts";
import { docxFault, type Kind, kindOf, textFault, wordsFault } from "./file-kind.ts";
import type { ImageSources } from "./html-images.ts";
import { ImageShelf } from "./image-bytes.ts";
import { readPlainText } from "./plain-text.ts";
import { readDocx } from "./read-docx.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";

/** What reading a file needs to know of what surrounds it. */
export interface Surroundings {
  /** Reads an image that the text names. */
  readonly readImage: ImageSources["read"];
  /** Root paths of the images that the site has. */
  readonly knownImages: ReadonlySet<string>;
  /** Keys of the sources that the site knows. */
  readonly sources: ReadonlySet<string>;
}

export interface Converted {
  readonly conversion: Conversion;
  /** How its bytes were read: `UTF-8`, …; missing for documents. */
  readonly encoding?: string;
}

/** @returns the text, or every problem with the file */
export async function convert(
  file: string,
  bytes: Uint8Array,
  around: Surroundings,
): Promise<Converted | readonly Problem[]> {
  const { base } = parse(file);
  const kind = kindOf(base);
  if (typeof kind !== "string") return problemsOf(file, kind);
  if (bytes.length === 0) {
    const hint = "save the text into it first";
    return problemsOf(file, { rule: "import/source", message: `${base} is empty`, hint });
  }
  try {
    const read =
      kind === "docx" ? await document(file, bytes, around) : text(file, bytes, kind, around);
    return "rule" in read ? problemsOf(file, read) : read;
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/.test(error.message)) throw error;
    const hint = "simplify it, or save it as text";
    return problemsOf(file, {
      rule: "import/source",
      message: `${base} is nested too deeply`,
      hint,
    });
  }
}

async function document(file: string, bytes: Uint8Array, around: Surroundings) {
  const { base } = parse(file);
  const fault = docxFault(bytes, base);
  if (fault) return fault;
  const sources = { shelf: new ImageShelf(), known: around.knownImages };
  const conversion = await readDocx(bytes, base, sources);
  return "rule" in conversion ? conversion : { conversion };
}

function text(
  file: string,
  bytes: Uint8Array,
  kind: Exclude<Kind, "docx">,
  around: Surroundings,
): Converted | Finding | readonly Problem[] {
  const { base } = parse(file);
  const bytesFault = textFault(bytes, base);
  if (bytesFault) return bytesFault;
  const decoded = decodeBytes(bytes, kind === "html" ? declaredEncoding(bytes) : undefined);
  const fault = wordsFault(decoded.text, kind, base);
  if (fault) return fault;
  const { encoding } = decoded;
  const source = { file, name: base, text: decoded.text.replace(/\r\n?/g, "\n") };
  if (kind === "text") return { conversion: readPlainText(source.text), encoding };
  const images = { shelf: new ImageShelf(), read: around.readImage, known: around.knownImages };
  if (kind === "html")
    return { conversion: readHtml(source.text, { images, lines: "html" }), encoding };
  const conversion = markdown(source, images, around.sources);
  return "tree" in conversion ? { conversion, encoding } : conversion;
}

function markdown(
  source: SourceFile,
  images: ImageSources,
  sources: ReadonlySet<string>,
): Conversion | readonly Problem[] {
  const front = readFrontMatter(source);
  if (!("body" in front)) return front;
  const { body, bodyLine, fields, notes } = front;
  const conversion = readMarkdown(body, { images, sources, firstLine: bodyLine });
  return { ...conversion, fields, notes: [...notes, ...conversion.notes] };
}

/** A finding about a whole file stands at its beginning. */
export function problemsOf(file: string, finding: Finding): readonly Problem[] {
  return [problemAt(file, { line: 1, column: 1 }, finding)];
}
