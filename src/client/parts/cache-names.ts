// Where copies lie. Pages and files have a cache each; a page is put in only when all of its files
// are there, so an essay is kept whole or not at all.

/** Changes when caches of earlier versions of the worker are of no use to the current one. */
const version = 1;

const form = /^kept-\d+ (?:pages|files) /;

export interface CacheNames {
  readonly pages: string;
  readonly files: string;
}

/** @param scope the whole address of the site's root: other sites may share the origin's caches */
export function cacheNames(scope: string): CacheNames {
  return { pages: `kept-${version} pages ${scope}`, files: `kept-${version} files ${scope}` };
}

/** Whether a cache is this site's, of whatever version of the worker. */
export function isOfSite(name: string, scope: string): boolean {
  return name.replace(form, "") === scope && form.test(name);
}

/** The header of a copy that says when it was fetched, in milliseconds since 1970. */
export const fetchedHeader = "x-fetched";
