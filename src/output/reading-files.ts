// Reads files one after another into the same memory.

import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { Scratch } from "./scratch.ts";

/**
 * @returns a function that gives what is in a file, good until it is asked for the next
 * @throws {Error} when a file cannot be read
 */
export function readingFiles(): (path: string) => Buffer {
  const scratch = new Scratch();
  return (path) => {
    const file = openSync(path, "r");
    try {
      const bytes = scratch.take(fstatSync(file).size);
      let length = 0;
      let read: number;
      do {
        read = readSync(file, bytes, length, bytes.length - length, length);
        length += read;
      } while (read > 0 && length < bytes.length);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
}
