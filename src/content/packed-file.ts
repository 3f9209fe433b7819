// A file whose text is held as bytes: of thousands, each is asked for once or twice.

import type { SourceFile } from "./decode.ts";
import { packed, unpacked } from "./packed-text.ts";

export class PackedFile implements SourceFile {
  readonly file: string;
  readonly name: string;
  readonly #bytes: Uint8Array;

  constructor({ file, name, text }: SourceFile) {
    this.file = file;
    this.name = name;
    this.#bytes = packed(text);
  }

  get text(): string {
    if (last?.file !== this) last = { file: this, text: unpacked(this.#bytes) };
    return last.text;
  }
}

/** What was asked for last: who asks goes through one file after the other. */
let last: { readonly file: PackedFile; readonly text: string } | undefined;
