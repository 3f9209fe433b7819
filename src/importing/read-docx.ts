// A Word document as a tree of Markdown, by way of HTML.

import mammoth from "mammoth";
import type { Finding } from "../content/problem.ts";
import type { Conversion } from "./conversion.ts";
import type { ImageSources } from "./html-images.ts";
import { readHtml } from "./read-html.ts";
import { unpackDocx } from "./unpack-docx.ts";

/** What mammoth's own list of styles leaves out. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

export async function readDocx(
  bytes: Uint8Array,
  name: string,
  sources: Omit<ImageSources, "read">,
): Promise<Conversion | Finding> {
  const unpacked = unpackDocx(bytes, name);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  const images = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `image:${images.size + 1}`;
    images.set(src, await image.readAsBuffer());
    return { src };
  });
  let result: Awaited<ReturnType<typeof mammoth.convertToHtml>>;
  try {
    result = await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked) },
      { convertImage, styleMap },
    );
  } catch {
    return {
      rule: "import/source",
      message: `${name} is damaged: its text cannot be read`,
      hint: "open it in Word and save it again",
    };
  }
  const read = (source: string) => images.get(source);
  const conversion = readHtml(result.value, { images: { ...sources, read } });
  return { ...conversion, notes: [...conversion.notes, ...lost(result.messages)] };
}

/** Images that browsers cannot show are named with the others. */
const isKnown = /^(?:Unrecognised|Did not understand this style|Image of type)/;

/** What mammoth had no HTML for; that it does not know a style loses no words. */
function lost(messages: readonly { readonly message: string }[]): { readonly text: string }[] {
  const texts = messages.flatMap(({ message }) => {
    const part = /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1];
    if (part !== undefined) return `left out what Word calls ${part.replace(/\{[^}]*\}/, "")}`;
    return isKnown.test(message) ? [] : message;
  });
  return [...new Set(texts)].map((text) => ({ text }));
}
