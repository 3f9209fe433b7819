// Sites with images: what commands do, for tests that do it in their own process.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatProblem } from "../../src/content/format-problems.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import type { Publication } from "../../src/content/publication.ts";
import { ImageReader } from "../../src/output/images/image-reader.ts";
import { afterFile } from "./after-file.ts";
import { contentSite, now, type SiteFiles } from "./content-site.ts";

/** An empty folder, removed after the file's tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "images-"));
  afterFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Loads a site of the given files with its images. */
export async function loadWithImages(files: SiteFiles): Promise<Publication> {
  const folder = contentSite(files);
  const images = await new ImageReader({ folder, cache: emptyFolder() }).read();
  return loadPublication({ folder, now, images });
}

/** The problems of a site with images, as they are printed. */
export async function problemsWithImages(files: SiteFiles): Promise<string[]> {
  return (await loadWithImages(files)).problems.map(formatProblem);
}

/** A line of `images.yaml`. */
export function creditLine(name: string): string {
  return `${name}: { credit: Ann Lee, license: CC BY 4.0, made: Drawn with a pen }\n`;
}

/** A plain drawing. */
export function svgText(inside = "", attributes = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"${attributes}>${inside}</svg>`;
}
