// A process that takes the lock again and again, writes down when it has it, and dies with it.

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { waitForLock } from "../../src/output/build-lock.ts";

const [cache = "", rounds = "1"] = process.argv.slice(2);
const note = (word: string) => appendFileSync(join(cache, "../log"), `${process.pid} ${word}\n`);

for (let round = 1; ; round += 1) {
  const lock = await waitForLock(cache, { patience: 30_000 });
  note("takes");
  await sleep(2);
  note("leaves");
  if (round === Number(rounds)) process.kill(process.pid, "SIGKILL");
  lock.release();
}
