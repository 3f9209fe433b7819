// One small style sheet from many readable ones.

import { readFileSync } from "node:fs";
import { basename, dirname, parse, resolve } from "node:path";
import { bundle } from "lightningcss";
import { z } from "zod";
import { contentHash } from "./content-hash.ts";
import { steadyFonts } from "./steady-fonts.ts";

export interface Stylesheet {
  /** Root path; changes with the content, so that browsers may keep the file for ever. */
  readonly url: string;
  readonly css: string;
  /** Fonts and other files that it uses. */
  readonly files: readonly AssetFile[];
}

/** A file that is published as it is, under a name that changes with its content. */
export interface AssetFile {
  /** Path of the file, relative to the working directory or absolute. */
  readonly from: string;
  /** Root path that it is published at. */
  readonly url: string;
}

/**
 * Puts a style sheet and what it imports into one, without white space.
 *
 * @param file path of the style sheet
 * @param extra style rules that come last
 * @throws {Error} naming file and place when a style sheet is missing or not valid CSS
 */
export function makeStylesheet(file: string, extra = ""): Stylesheet {
  const { code, dependencies } = join(file);
  const files = new Map<string, AssetFile>();
  let css = code.toString();
  for (const { placeholder, from } of dependencies) {
    const asset = files.get(from) ?? assetFile(from);
    files.set(from, asset);
    // The style sheet lies beside the files that it uses.
    css = css.replaceAll(placeholder, basename(asset.url));
  }
  css += extra;
  return {
    url: `/assets/${parse(file).name}.${contentHash(css)}.css`,
    css,
    files: [...files.values()],
  };
}

/** What is read in unless a reader chooses otherwise. */
const textFonts: ReadonlySet<string> = new Set(["Literata Variable"]);

function assetFile(from: string): AssetFile {
  const { name, ext } = parse(from);
  return { from, url: `/assets/${name}.${contentHash(readFileSync(from))}${ext}` };
}

interface Joined {
  readonly code: Uint8Array;
  readonly dependencies: readonly { readonly placeholder: string; readonly from: string }[];
}

function join(file: string): Joined {
  try {
    const visitor = steadyFonts(textFonts);
    const options = { filename: file, minify: true, analyzeDependencies: true, visitor };
    const { code, dependencies } = bundle(options);
    return {
      code,
      dependencies: (dependencies ?? []).flatMap((dependency) =>
        dependency.type === "url"
          ? {
              placeholder: dependency.placeholder,
              from: resolve(dirname(dependency.loc.filePath), dependency.url),
            }
          : [],
      ),
    };
  } catch (error) {
    // Lightning CSS tells the place beside its message.
    const { data: place } = placedError.safeParse(error);
    if (!place) throw error;
    const { fileName, loc, message } = place;
    throw new Error(`${fileName}:${loc.line}:${loc.column}: ${message}`, { cause: error });
  }
}

const placedError = z.object({
  message: z.string(),
  fileName: z.string(),
  loc: z.object({ line: z.number(), column: z.number() }),
});
