// The browser scripts, each small and complete in one file.

import { hash } from "node:crypto";
import { basename } from "node:path";
import { buildSync } from "esbuild";
import { contentHash } from "./content-hash.ts";

export interface Script {
  /** The name of its source file in `src/client/`, without `.ts`. */
  readonly name: string;
  /** Root path; but for the worker's it changes with the content, so that browsers may keep the file. */
  readonly url: string;
  readonly code: string;
}

/** A script that stands in the head of every page, with what a policy allows it by. */
export interface InlineScript {
  readonly code: string;
  /** `sha256-…`, as in a content security policy (CSP Level 3, section 2.3.1). */
  readonly integrity: string;
}

/**
 * Joins a script with what it imports, without types and white space.
 *
 * @param file path of the TypeScript source
 * @throws {Error} naming file and place when it cannot be read or is not valid
 */
export function makeScript(file: string): Script {
  const code = bundled(file, "esm");
  const name = basename(file, ".ts");
  return { name, url: `/assets/${name}.${contentHash(code)}.js`, code };
}

/**
 * The same for a service worker, which browsers look for at one address, again and again. It lies at
 * the site's root, because it can only serve what lies below it.
 */
export function makeWorker(file: string): Script {
  const name = basename(file, ".ts");
  return { name, url: `/${name}.js`, code: bundled(file, "iife") };
}

/** The same for a script that stands in the page itself. */
export function makeInlineScript(file: string): InlineScript {
  // Without the line end: the browser hashes exactly what stands between the tags.
  const code = bundled(file, "iife").trim();
  return { code, integrity: `sha256-${hash("sha256", code, "base64")}` };
}

function bundled(file: string, format: "esm" | "iife"): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: ["chrome111", "firefox115", "safari16.4"],
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
