// The smallest PNG files, made without a library so that any test can have one at once.

import { crc32, deflateSync } from "node:zlib";

/** An opaque square in one colour; all of one size have as many bytes. */
export function tinyPng(
  colour: readonly [number, number, number] = [138, 51, 36],
  size = 4,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2], 8);
  const row = [0, ...Array.from({ length: size }, () => colour).flat()];
  const pixels = Buffer.from(Array.from({ length: size }, () => row).flat());
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels, { level: 0 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A part of a PNG: its length, its name, its content and their checksum (PNG, section 5.3). */
export function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const [length, checksum] = [content.length, crc32(named)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length ?? named, named, checksum ?? named]);
}
