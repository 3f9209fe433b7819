// What a deploy changes: the files of two manifests, set against each other.

import type { Manifest } from "./manifest.ts";

/** Paths, each list sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function compareManifests(live: Manifest, next: Manifest): Changes {
  const stays = [...next.keys()].filter((path) => live.has(path));
  return {
    added: [...next.keys()].filter((path) => !live.has(path)).sort(),
    changed: stays.filter((path) => next.get(path)?.sha256 !== live.get(path)?.sha256).sort(),
    removed: [...live.keys()].filter((path) => !next.has(path)).sort(),
  };
}

/** Those of the changes that are about certain files. */
export function onlyThose(
  { added, changed, removed }: Changes,
  isMeant: (path: string) => boolean,
): Changes {
  return {
    added: added.filter(isMeant),
    changed: changed.filter(isMeant),
    removed: removed.filter(isMeant),
  };
}
