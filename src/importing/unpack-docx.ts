// A look into a Word document before it is read: whether it is one, and whether it would fill
// the memory.

import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from "fflate";
import type { Finding } from "../content/problem.ts";

/** A document that unpacks to more than this is refused. */
const maxUnpacked = 200 * 1024 * 1024;
const maxParts = 10_000;

/**
 * @returns the same document, unpacked within the sizes that it claims and packed again without
 * compression, so that whoever reads it next cannot be made to unpack more; or what is wrong
 */
export function unpackDocx(bytes: Uint8Array, name: string): Uint8Array | Finding {
  try {
    const parts = partsOf(bytes);
    const fault = faultOf(parts, name);
    return fault ?? zipSync(asZippable(unzipSync(bytes)), { level: 0 });
  } catch {
    return refused(
      `${name} is damaged: it cannot be unpacked`,
      "open it in Word and save it again",
    );
  }
}

/** What the directory at the end of the archive says of its parts; nothing is unpacked. */
function partsOf(bytes: Uint8Array): UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (part) => {
      parts.push(part);
      return false;
    },
  });
  return parts;
}

function faultOf(parts: readonly UnzipFileInfo[], name: string): Finding | undefined {
  if (!parts.some((part) => /^word\/document\d*\.xml$/.test(part.name))) {
    return refused(
      `${name} is a zip archive without a Word document in it`,
      "save it as .docx in Word",
    );
  }
  const size = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > maxUnpacked || parts.length > maxParts) {
    return refused(
      `${name} would unpack to more than ${maxUnpacked / 1024 / 1024} MB`,
      "take large images out of it, and save it again",
    );
  }
  return undefined;
}

function asZippable(files: Readonly<Record<string, Uint8Array>>): Zippable {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith("/")));
}

function refused(message: string, hint: string): Finding {
  return { rule: "import/source", message, hint };
}
