// What an image is, by its first bytes, and what its file will be called.

import { suggestedName } from "../content/file-names.ts";
import { createUniqueIds, type UniqueIds } from "../markdown/unique-ids.ts";
import type { ImageFile } from "./conversion.ts";

const signatures: readonly (readonly [extension: string, offset: number, bytes: string])[] = [
  ["png", 0, "\u0089PNG\r\n\u001A\n"],
  ["jpg", 0, "\u00FF\u00D8\u00FF"],
  ["gif", 0, "GIF8"],
  ["webp", 8, "WEBP"],
  ["avif", 4, "ftypavif"],
];

/** The ending for the kinds of image that every browser shows; drawings may hold scripts. */
function extensionOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  return signatures.find(([, offset, mark]) => start.startsWith(mark, offset))?.[0];
}

/** Collects the images of one essay under names of their own. */
export class ImageShelf {
  readonly files: ImageFile[] = [];
  readonly #names: UniqueIds = createUniqueIds();
  readonly #bySource = new Map<string, string>();

  /**
   * @param source what names the image in the text; the same one is taken once
   * @param bytes its content
   * @returns its name, or `undefined` when it is no image that a page can show
   */
  take(source: string, bytes: Uint8Array): string | undefined {
    const known = this.#bySource.get(source);
    if (known !== undefined) return known;
    const extension = extensionOf(bytes);
    if (extension === undefined) return undefined;
    const name = `${this.#names.take(baseName(source))}.${extension}`;
    this.#bySource.set(source, name);
    this.files.push({ name, bytes });
    return name;
  }
}

function baseName(source: string): string {
  const [, name = ""] =
    /([^/\\?#]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(source.replace(/^data:.*/s, "")) ?? [];
  const base = suggestedName(name).replace(/\.md$/, "").slice(0, 60).replace(/-$/, "");
  return base === "untitled" ? "image" : base;
}
