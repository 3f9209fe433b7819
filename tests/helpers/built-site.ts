// Sites built through Eleventy into temporary folders, and read back.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { loadPublication } from "../../src/content/load-publication.ts";
import type { Publication } from "../../src/content/publication.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { ImageReader } from "../../src/output/images/image-reader.ts";
import { contentSite, now, type SiteFiles } from "./content-site.ts";

/** The files of a built site by their path, with forward slashes: `essays/tea/index.html`. */
export type BuiltSite = ReadonlyMap<string, Buffer>;

/** Builds a publication. @returns all files */
export async function build(publication: Publication): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "built-site-"));
  try {
    await buildSite(publication, folder);
    return readFiles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a small site of the given files, at noon of 15 June 2026. */
export async function buildFixture(files: SiteFiles, siteUrl?: string): Promise<BuiltSite> {
  const folder = contentSite(files);
  const images = await new ImageReader({ folder }).read();
  return build(loadPublication({ folder, now, images, ...(siteUrl ? { siteUrl } : {}) }));
}

/** The text of one file. */
export function textOf(site: BuiltSite, path: string): string {
  const file = site.get(path);
  if (!file) throw new Error(`the site has no ${path}, only ${[...site.keys()].join(", ")}`);
  return file.toString("utf8");
}

/** Every file in a folder. */
export function readFiles(folder: string): BuiltSite {
  const files = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join("/"), readFileSync(path));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
