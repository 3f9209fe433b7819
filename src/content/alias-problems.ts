// Aliases lead from an address of the past to an essay, so nothing else may stand there.

import type { Destination } from "./destinations.ts";
import type { Finding, Problem } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { EssayReading } from "./read-essay.ts";
import { alias as aliasField } from "./schema/alias.ts";

export interface CheckedAliases {
  /** Aliases that can be published, each with the slug of the essay that it leads to. */
  readonly granted: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Finds a problem for each alias that could not be published. An alias leads to an essay and never
 * to another alias, so chains cannot arise; a loop would be an alias of the essay's own address.
 *
 * @param destinations everything that links can lead to, also what is not published yet
 */
export function checkAliases(
  readings: readonly EssayReading[],
  destinations: ReadonlyMap<string, Destination>,
): CheckedAliases {
  const owners = new Map<string, string>();
  for (const [url, { essay }] of destinations) {
    // File systems of writers' machines ignore case more often than not.
    if (!essay) owners.set(url.toLowerCase(), "the site itself");
  }
  for (const { slug, file } of readings) owners.set(`/essays/${slug}/`, file);
  const granted = new Map<string, string>();
  const problems = readings.flatMap(({ slug, file, refersTo }) =>
    (refersTo?.aliases ?? []).flatMap((alias, index) => {
      // What is no path has a problem of its own.
      if (!aliasField.safeParse(alias).success) return [];
      const finding = faultOf(alias, `/essays/${slug}/`, owners);
      if (finding) return refersTo?.problem(["aliases", index], finding) ?? [];
      owners.set(alias.toLowerCase(), file);
      granted.set(alias, slug);
      return [];
    }),
  );
  return { granted, problems };
}

function faultOf(
  alias: string,
  ownUrl: string,
  owners: ReadonlyMap<string, string>,
): Finding | undefined {
  const rule = "essay/alias";
  const path = alias.toLowerCase();
  if (path === ownUrl) {
    return {
      rule,
      message: `${quoted(alias)} is the address that the essay has now`,
      hint: "list only addresses that it had before",
    };
  }
  const owner = owners.get(path) ?? (reserved.test(path) ? "the site itself" : undefined);
  if (owner !== undefined) {
    return {
      rule,
      message: `${quoted(alias)} is the address of ${owner}`,
      hint: "an alias is an address where nothing is any more; remove it from the list",
    };
  }
  const folder = folderAmong(path, owners) ?? folderBelow(path, owners);
  if (folder === undefined) return undefined;
  return {
    rule,
    message: `${quoted(alias)} and ${quoted(folder)} cannot both be pages`,
    hint: "one of the two would have to be a file and a folder at once",
  };
}

/** Folders of files that are copied or made from others, and further pages of lists. */
const reserved = /^\/(?:assets|images)\/|\/page\/\d+\/$/;

/** A page that is a file where the alias needs a folder: `/post.html` before `/post.html/x/`. */
function folderAmong(path: string, owners: ReadonlyMap<string, string>): string | undefined {
  const parts = path.split("/").filter((part) => part !== "");
  const folders = path.endsWith("/") ? parts : parts.slice(0, -1);
  return folders
    .map((_, index) => `/${parts.slice(0, index + 1).join("/")}`)
    .find((file) => owners.has(file));
}

function folderBelow(path: string, owners: ReadonlyMap<string, string>): string | undefined {
  if (path.endsWith("/")) return undefined;
  return [...owners.keys()].find((url) => url.startsWith(`${path}/`));
}
