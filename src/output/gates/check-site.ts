// The gate: reads every finished file before it is published, and finds what would lead readers
// nowhere, break on their way, or tell others what they read.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OnProgress } from "../../content/progress.ts";
import { quoted } from "../../content/quoted.ts";
import { pathsIn } from "../folder-contents.ts";
import { readingFiles } from "../reading-files.ts";
import { checkFile, type FileVerdict, type FragmentLink, isStillTrue } from "./check-file.ts";
import type { FileFinding } from "./file-finding.ts";
import { readerOf } from "./read-file.ts";
import { createResolver, urlOf } from "./resolve-address.ts";
import { createScales } from "./scales.ts";

export interface SiteCheck {
  /** How many links within the site were followed. */
  readonly linksChecked: number;
  readonly findings: readonly FileFinding[];
}

/** Keeps what was found in files from one run to the next. */
export interface KeptVerdicts {
  /** @param inputs all that the verdict is made from, but for which files there are */
  keep(
    name: string,
    inputs: readonly (string | Uint8Array)[],
    make: () => FileVerdict,
    isTrue: (verdict: FileVerdict) => boolean,
  ): FileVerdict;
  /** Ends the asking. */
  save(): void;
}

export interface CheckOptions {
  /** The digits of all numbers that readers may call. @default any */
  readonly helplines?: ReadonlySet<string>;
  /** Told before each file how many have been read. */
  readonly onFile?: OnProgress;
  /** What earlier runs have left. @default nothing */
  readonly kept?: KeptVerdicts;
}

/**
 * @param folder holds the whole site
 * @param siteUrl the address that it will have, ending in a slash
 */
export function checkSite(
  folder: string,
  siteUrl: string,
  { helplines = new Set(), onFile, kept }: CheckOptions = {},
): SiteCheck {
  const paths = pathsIn(folder);
  const files = new Set(paths);
  const context = { resolve: createResolver(siteUrl, files), helplines };
  const contextKey = JSON.stringify([siteUrl, [...helplines]]);
  const weigh = createScales(
    {
      read: (path) => readFileSync(join(folder, path)),
      size: (path) => statSync(join(folder, path)).size,
    },
    context.resolve,
  );
  const contentOf = readingFiles();
  const verdicts = new Map<string, FileVerdict>();
  for (const [index, path] of paths.entries()) {
    onFile?.(index, paths.length);
    const read = readerOf(path);
    if (!read) continue;
    const bytes = contentOf(join(folder, path));
    const make = () => {
      const facts = read(bytes.toString());
      const weights = path.endsWith(".html") ? weigh(path, bytes, facts) : [];
      return checkFile(path, { ...facts, findings: [...facts.findings, ...weights] }, context);
    };
    const isTrue = (verdict: FileVerdict) => isStillTrue(verdict, files);
    verdicts.set(path, kept?.keep(path, [contextKey, path, bytes], make, isTrue) ?? make());
  }
  kept?.save();
  const all = [...verdicts];
  return {
    linksChecked: all.reduce((sum, [, { linksChecked }]) => sum + linksChecked, 0),
    findings: [
      ...all.flatMap(([path, { findings }]) => findings.map((finding) => ({ ...finding, path }))),
      ...all.flatMap(([path, { fragments }]) =>
        fragments.flatMap((link) => fragmentFaults(link, path, verdicts)),
      ),
    ],
  };
}

function fragmentFaults(
  { target, ...place }: FragmentLink,
  path: string,
  files: ReadonlyMap<string, FileVerdict>,
): FileFinding[] {
  const { fragment } = target;
  const page = files.get(target.path);
  // Only pages have parts; `#top` is the top of any.
  if (!page || !target.path.endsWith(".html")) return [];
  if (fragment === "top" || hasId(page, fragment)) return [];
  // The reader is led on to the page that has it.
  if (page.movedTo !== undefined && hasId(files.get(page.movedTo), fragment)) return [];
  const message = `${quoted(urlOf(target.path))} has no id ${quoted(`#${fragment}`)}`;
  return [{ ...place, path, rule: "output/link", message }];
}

function hasId(file: FileVerdict | undefined, id: string): boolean {
  return file?.ids.includes(`\n${id}\n`) ?? false;
}
