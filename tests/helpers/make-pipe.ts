// Pipes in the place of files: reading one would wait for ever.

import { spawnSync } from "node:child_process";

const makeFifo = "mkfifo";

/** Makes a pipe at a path; whoever opens it waits for another process. Not on Windows. */
export function makePipe(path: string): void {
  const { status } = spawnSync(makeFifo, [path]);
  if (status !== 0) throw new Error(`${makeFifo} ${path} failed`);
}
