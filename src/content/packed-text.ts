// Long texts that are kept for later: as bytes they take half the room of most strings, and none
// where V8 looks for garbage.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function packed(text: string): Uint8Array {
  // Measured first, as `encode()` takes three bytes for each character and gives back what is left.
  const bytes = new Uint8Array(Buffer.byteLength(text));
  encoder.encodeInto(text, bytes);
  return bytes;
}

export function unpacked(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
