// Bytes to text in whatever encoding the writer's program has saved them.

export interface Decoded {
  readonly text: string;
  /** As people call it: `UTF-8`, `UTF-16`, `Windows-1252`. */
  readonly encoding: string;
}

/**
 * A byte order mark decides; then whatever is valid UTF-8 is UTF-8; what is left was saved by an
 * older program in the encoding that the file declares, or else in Windows-1252.
 *
 * @param declared the encoding that an HTML file names
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes, "UTF-16");
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes, "UTF-16");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    const label = declared === undefined ? undefined : knownLabel(declared);
    return label === undefined
      ? decodeAs("windows-1252", bytes, "Windows-1252")
      : decodeAs(label, bytes, label);
  }
}

function decodeAs(label: string, bytes: Uint8Array, encoding: string): Decoded {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

/** The platform's name of an encoding; it reads ISO-8859-1 as Windows-1252, as browsers do. */
function knownLabel(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf") || encoding === "windows-1252" ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that the beginning of an HTML file names. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}
