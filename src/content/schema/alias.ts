// An address that an essay had before.

import { z } from "zod";
import { quoted } from "../quoted.ts";
import { refuse } from "./fields.ts";

/** A folder or a file of the output: no `.`, no `..`, nothing hidden, nothing percent-encoded. */
const segment = /^[\p{L}\p{N}_~][\p{L}\p{M}\p{N}._~-]*$/u;

/** File systems allow 255 bytes in a name; a folder still gets `index.html` of its own. */
const longestSegment = 200;

/**
 * The path of an address on this site: `/essays/old-name/`, or `/2019/05/post.html` as other
 * generators make them. It can never lead out of the output folder.
 */
export const alias = z
  .string()
  .superRefine((value, context) => {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) {
      return refuse(
        context,
        `${quoted(value)} is the address of a whole site`,
        `write only the path, such as ${pathOf(value)}`,
      );
    }
    if (/[?#]/.test(value)) {
      return refuse(
        context,
        `${quoted(value)} holds a query or a fragment`,
        "write only the path: servers find pages by it",
      );
    }
    const segments = value.replace(/^\/|\/$/g, "").split("/");
    if (segments.some((part) => !segment.test(part) || Buffer.byteLength(part) > longestSegment)) {
      return refuse(
        context,
        `${quoted(value)} cannot be the address of a page`,
        "write it like /essays/old-name/: letters, digits, hyphens and slashes",
      );
    }
    const path = `/${segments.join("/")}${/\.html?$/.test(value) ? "" : "/"}`;
    if (value !== path) {
      refuse(context, `${quoted(value)} is not the path of a page`, `write ${quoted(path)}`);
    }
  })
  .meta({
    // Looser than the check: editors know no `\p{L}`.
    pattern: /^\/(?!\/)[^?#\s]*[^/?#\s](\/|\.html?)$/.source,
    patternErrorMessage: "write it like /essays/old-name/",
  });

function pathOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : "/";
  return path === "/" ? "/essays/old-name/" : path;
}
