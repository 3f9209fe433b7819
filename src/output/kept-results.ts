// What was found out in earlier runs, for as long as all that it was made from is the same. It is
// never needed: whatever is missing, damaged or of another program is found out again.

import { createHash, hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { writeWhole } from "./write-whole.ts";

/** The names are spread over so many files, of which only those that change are written. */
const fileCount = 32;

const digestLength = 32;

interface Entry<Value> {
  /** A hash of all that the value was made from. */
  readonly key: string;
  readonly value: Value;
}

interface KeptFile<Value> {
  readonly before: ReadonlyMap<string, Entry<Value>>;
  readonly now: Map<string, Entry<Value>>;
}

/** Keeps plain data in a folder, for one round of questions in each run. */
export class KeptResults<Value> {
  readonly #folder: string;
  readonly #version: string | undefined;
  readonly #files = new Map<number, KeptFile<Value>>();
  #isSaved = false;

  /** @param version of the program; without one nothing is kept */
  constructor(folder: string, version: string | undefined) {
    this.#folder = folder;
    this.#version = version;
  }

  /**
   * @param name what the value is about: there is one of each
   * @param inputs all that the value is made from, besides the program
   * @param isTrue whether a kept value still holds, when that depends on more than its inputs
   */
  keep(
    name: string,
    inputs: readonly (string | Uint8Array)[],
    make: () => Value,
    isTrue: (value: Value) => boolean = () => true,
  ): Value {
    if (this.#isSaved || this.#version === undefined) return make();
    const file = this.#fileOf(name);
    const key = digestOf(inputs);
    const known = file.before.get(name);
    const entry = known?.key === key && isTrue(known.value) ? known : { key, value: make() };
    file.now.set(name, entry);
    return entry.value;
  }

  /** Ends the round: what was not asked for in it is forgotten, and everything let go of. */
  save(): void {
    const files = [...this.#files];
    const isOver = this.#isSaved || this.#version === undefined;
    this.#isSaved = true;
    this.#files.clear();
    if (isOver) return;
    try {
      for (const [number, file] of files) {
        if (isChanged(file)) this.#write(number, file.now);
      }
      const asked = new Set(files.map(([number]) => number));
      for (let number = 0; number < fileCount; number += 1) {
        if (!asked.has(number)) rmSync(this.#path(number), { force: true });
      }
    } catch {
      // The next run finds out again what could not be written.
    }
  }

  #fileOf(name: string): KeptFile<Value> {
    const number = (hash("sha1", name, "buffer")[0] ?? 0) % fileCount;
    const known = this.#files.get(number);
    if (known) return known;
    const file = { before: this.#read(number), now: new Map() };
    this.#files.set(number, file);
    return file;
  }

  #read(number: number): ReadonlyMap<string, Entry<Value>> {
    try {
      const bytes = readFileSync(this.#path(number));
      const content = bytes.subarray(digestLength);
      const isWhole = bytes.subarray(0, digestLength).equals(digestFor(content, this.#version));
      return isWhole ? deserialize(content) : new Map();
    } catch {
      return new Map();
    }
  }

  #write(number: number, entries: ReadonlyMap<string, unknown>): void {
    const content = serialize(entries);
    writeWhole(this.#path(number), digestFor(content, this.#version), content);
    // Lets go of its memory at once, where the garbage collector would come when there are dozens.
    content.buffer.transfer(0);
  }

  #path(number: number): string {
    return join(this.#folder, String(number));
  }
}

function isChanged<Value>({ before, now }: KeptFile<Value>): boolean {
  return before.size !== now.size || [...now].some(([name, entry]) => before.get(name) !== entry);
}

/** Tells a whole file of this program from any other, before anything in it is believed. */
function digestFor(content: Uint8Array, version = ""): Buffer {
  return createHash("sha256").update(version).update(content).digest();
}

function digestOf(inputs: readonly (string | Uint8Array)[]): string {
  const digest = createHash("sha256");
  for (const input of inputs) digest.update(`${input.length}:`).update(input);
  return digest.digest("hex");
}
