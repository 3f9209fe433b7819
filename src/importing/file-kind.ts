// What a file is by its first bytes, and whether that is what its name says.

import type { Finding } from "../content/problem.ts";

/** The kinds of file that become essays. */
export type Kind = "text" | "markdown" | "html" | "docx";

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["txt", "text"],
  ["text", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["html", "html"],
  ["htm", "html"],
  ["docx", "docx"],
]);

/** The kind that a file's name promises. */
export function kindOf(name: string): Kind | Finding {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return (
    kinds.get(extension) ??
    refused(
      extension === ""
        ? "this file's name has no ending"
        : `.${extension} files cannot be imported`,
      "save it as .docx, .html, .md or .txt in the program that made it",
    )
  );
}

/** What a file begins with, and what people call such files. */
const signatures: readonly (readonly [name: string, bytes: string])[] = [
  ["a PDF", "%PDF-"],
  ["an RTF document", "{\\rtf"],
  ["a zip archive or Word document", "PK\u0003\u0004"],
  ["an empty zip archive", "PK\u0005\u0006"],
  ["an old or encrypted Office document", "\u00D0\u00CF\u0011\u00E0"],
  ["a PNG image", "\u0089PNG"],
  ["a JPEG image", "\u00FF\u00D8\u00FF"],
  ["a GIF image", "GIF8"],
];

function signatureOf(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, 16));
  return signatures.find(([, mark]) => start.startsWith(mark))?.[0];
}

/** What is wrong with a file that should be text. */
export function textFault(bytes: Uint8Array, name: string): Finding | undefined {
  const signature = signatureOf(bytes);
  if (signature !== undefined) {
    return refused(
      `${name} is ${signature}, not text`,
      signature.startsWith("a zip")
        ? "if it is a Word document, give it a name that ends in .docx"
        : "open it in the program that made it, and save it as .docx, .html or .txt",
    );
  }
  const isUtf16 = /^(?:\u00FF\u00FE|\u00FE\u00FF)/.test(latin1(bytes.subarray(0, 2)));
  if (!isUtf16 && bytes.includes(0)) {
    return refused(`${name} holds zero bytes, so it is not text`, "save it as UTF-8 text");
  }
  return undefined;
}

/** What is wrong with a file that should be a Word document, as far as its beginning tells. */
export function docxFault(bytes: Uint8Array, name: string): Finding | undefined {
  const signature = signatureOf(bytes);
  if (signature === "a zip archive or Word document") return undefined;
  if (signature === "an old or encrypted Office document") {
    // The names of streams are UTF-16 in such files.
    const isEncrypted = latin1(bytes).includes([..."EncryptedPackage"].join("\0"));
    return isEncrypted
      ? refused(
          `${name} is locked with a password`,
          "open it in Word, take the password off, and save it again",
        )
      : refused(
          `${name} is a Word document of the old kind (.doc)`,
          "open it in Word and save it as .docx",
        );
  }
  return refused(`${name} is ${signature ?? "not a Word document"}`, "save it as .docx in Word");
}

/** What is wrong with the words of a file, once it could be decoded. */
export function wordsFault(text: string, kind: Kind, name: string): Finding | undefined {
  if (!/[^\p{Cc}\p{Cf}\p{Z}]/u.test(text)) {
    return refused(`${name} is empty`, "save the text into it first");
  }
  const isPage = /^\s*(?:<!doctype html|<html[\s>])/i.test(text);
  if (kind !== "html" && isPage) {
    return refused(`${name} is an HTML page`, "give it a name that ends in .html");
  }
  if (kind === "html" && !/<[a-z!/]/i.test(text)) {
    return refused(`${name} holds no HTML`, "give it a name that ends in .txt or .md");
  }
  return undefined;
}

function refused(message: string, hint: string): Finding {
  return { rule: "import/source", message, hint };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
