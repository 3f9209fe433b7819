// The folder of the preview, which follows the content.

import type { Publication } from "../content/publication.ts";
import { removeFiles, removeOtherFiles } from "../output/remove-other-files.ts";
import { updateSite } from "./build-site.ts";
import { PageMemory } from "./page-memory.ts";

export class SitePreview {
  readonly #folder: string;
  readonly #memory: PageMemory;
  #files: ReadonlySet<string> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#memory = new PageMemory(folder);
  }

  /**
   * Makes the folder what a new build of the publication would make.
   *
   * @throws {Error} when a template or a style sheet fails
   */
  async show(publication: Publication): Promise<void> {
    const files = new Set(await updateSite(publication, this.#folder, this.#memory));
    // The first time nobody knows what an earlier preview has left.
    if (this.#files)
      removeFiles(
        this.#folder,
        [...this.#files].filter((file) => !files.has(file)),
      );
    else removeOtherFiles(this.#folder, files);
    this.#files = files;
  }
}
