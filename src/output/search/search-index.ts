// The search index: files of which a browser fetches a few for each search, made by Pagefind.
//
// Every language has an index in a folder of its own. Pagefind reduces words to their stems, by
// rules of the language, and a page keeps to the rules of the first index that it has loaded.

import { close, createIndex, type IndexFile } from "pagefind";
import type { Publication } from "../../content/publication.ts";
import { primaryLanguage } from "../../related/primary-language.ts";
import type { FileToWrite } from "../write-files.ts";
import { notRead, type SearchDocument, searchDocuments } from "./search-documents.ts";
import { searchWords } from "./search-words.ts";

/**
 * Makes the index of what a publication offers to search.
 *
 * The work is done by a process of Pagefind's own, so pages can be made meanwhile.
 *
 * @returns files for the site's folder, all below `search/`
 * @throws {Error} when Pagefind cannot run here or refuses a text
 */
export async function makeSearchIndex(publication: Publication): Promise<FileToWrite[]> {
  const documents = Map.groupBy(searchDocuments(publication), ({ language }) => language);
  const essays = Map.groupBy(publication.essays, ({ lang }) => primaryLanguage(lang));
  const files: FileToWrite[] = [];
  const add = (language: string, path: string, content: FileToWrite["content"]) =>
    files.push({ path: `search/${language}/${path}`, content });
  try {
    for (const [language, ofLanguage] of documents) {
      for (const { path, content } of needed(await indexOf(ofLanguage), language)) {
        add(language, path, content);
      }
      const words = searchWords(essays.get(language) ?? []);
      add(language, "words.json", JSON.stringify(words));
    }
    // Pagefind gives the same files each time, in any order.
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    // Ends the process.
    await close();
  }
}

async function indexOf(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notRead] });
  if (!index) throw failure(errors);
  // All at once: it reads them in the order in which they were sent.
  const added = await Promise.all(
    documents.map(({ url, markup }) => index.addHTMLFile({ url, content: markup })),
  );
  const made = await index.getFiles();
  const all = [...added.flatMap((answer) => answer.errors), ...made.errors];
  if (all.length > 0) throw failure(all);
  return made.files;
}

/** The index and what searches in it, without Pagefind's own interfaces. */
function needed(files: readonly IndexFile[], language: string): IndexFile[] {
  const ofLanguage = `wasm.${language}.pagefind`;
  // Not for every language are there rules for the stems of its words.
  const hasRules = files.some(({ path }) => path === ofLanguage);
  const program = hasRules ? ofLanguage : "wasm.unknown.pagefind";
  return files.filter(
    ({ path }) =>
      path === program ||
      /^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|\.pf_[a-z]+$/.test(path),
  );
}

function failure(errors: readonly string[]): Error {
  return new Error(`the search index could not be made: ${errors.join("; ")}`);
}
