// Long texts that are kept for later: as bytes they take half the room of most strings, and none
// where V8 looks for garbage.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export function packed(text: string): Uint8Array {
  return encoder.encode(text);
}

export function unpacked(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
