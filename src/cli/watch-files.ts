// Notices every change below some paths, and misses none: each folder is watched by itself, with
// nothing in between that waits, compares times or takes two changes for one.

import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { dirname, join } from "node:path";

interface WatchedFolder {
  readonly inode: number;
  readonly watcher: FSWatcher;
}

/**
 * Watches for as long as the process runs.
 *
 * @param paths files and folders; they may be missing, come and go
 * @param onChange called with the path of what was changed, added or removed, once or more
 */
export function watchFiles(paths: readonly string[], onChange: (path: string) => void): void {
  const watched = new Map<string, WatchedFolder>();

  const watchFolder = (folder: string, inode: number) => {
    const watcher = watch(folder, (event, name) => {
      const path = name === null ? folder : join(folder, name);
      if (!paths.some((root) => isWithin(path, root))) return;
      // New folders first: what is put into them from now on must not be missed.
      if (event === "rename") lookForFolders();
      onChange(path);
    });
    // A folder that goes away is found missing by its parent.
    watcher.on("error", () => watcher.close());
    watched.set(folder, { inode, watcher });
  };

  const lookForFolders = () => {
    const found = new Map(paths.flatMap((path) => [inodeOf(dirname(path)), ...inodesBelow(path)]));
    for (const [folder, { inode, watcher }] of watched) {
      if (found.get(folder) === inode) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const [folder, inode] of found) {
      if (inode !== undefined && !watched.has(folder)) watchFolder(folder, inode);
    }
  };

  lookForFolders();
}

type FolderInode = readonly [folder: string, inode: number | undefined];

function inodeOf(folder: string): FolderInode {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return [folder, stat?.isDirectory() ? stat.ino : undefined];
}

function inodesBelow(folder: string): FolderInode[] {
  const own = inodeOf(folder);
  return own[1] === undefined ? [] : [own, ...foldersIn(folder).flatMap(inodesBelow)];
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
  } catch {
    // It has gone in this moment.
    return [];
  }
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(join(root, "/"));
}
