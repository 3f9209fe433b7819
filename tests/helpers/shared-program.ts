// Before the tests that run commands: one copy of the program for all of them, which their projects
// link to, and a place where Node keeps what it has compiled of it. Neither copying it for each test
// nor compiling it for each command finds anything.

import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyProgram } from "./copy-project.ts";
import { fileTree } from "./file-tree.ts";

/** A program in a folder, which no test may change. */
export interface SharedProgram {
  readonly folder: string;
  /** What Node has compiled of it, to begin sooner. */
  readonly compiled: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    readonly program: SharedProgram;
  }
}

/** @returns what removes it, and fails when a test has changed it for the others */
export function setup(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), "shared-program-"));
  const [folder, compiled] = [join(root, "program"), join(root, "compiled")];
  mkdirSync(folder);
  // Some tests run commands as another user.
  chmodSync(root, 0o755);
  copyProgram(folder);
  const before = fileTree(folder);
  project.provide("program", { folder, compiled });
  return () => {
    const after = fileTree(folder);
    rmSync(root, { recursive: true, force: true });
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    const changed = paths.filter((path) => before.get(path) !== after.get(path));
    if (changed.length > 0) {
      throw new Error(`a test has changed what all share, and needs ownProgram(): ${changed}`);
    }
  };
}
