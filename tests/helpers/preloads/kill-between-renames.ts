// Kills the program at the moment when the old site is aside and the new one not in its place.

import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";

const { renameSync } = fs;

fs.renameSync = (from, to) => {
  if (basename(String(to)) === "_site") process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
syncBuiltinESMExports();
