// What a build makes beside pages, in a fresh process: search index, cards, images. Each has its own
// cache or its own process, so what it costs is told apart.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { makeCards } from "../../src/cards/make-cards.ts";
import { loadPublication } from "../../src/content/load-publication.ts";
import { assetsFor } from "../../src/eleventy/template-data.ts";
import { ImageReader } from "../../src/output/images/image-reader.ts";
import { makeImages } from "../../src/output/images/make-images.ts";
import { makeSearchIndex } from "../../src/output/search/search-index.ts";

const [content = "", output = "", cardCount = ""] = process.argv.slice(2);
const now = Date.UTC(2030, 0, 1);
const publication = loadPublication({ folder: content, now });
const images = await new ImageReader({ cache: join(output, "images") }).read();
const real = loadPublication({ now, images });
const cards = assetsFor(publication).cards.all(publication.essays).slice(0, Number(cardCount));
process.stdout.write(
  JSON.stringify({
    search: await cpuOf(() => makeSearchIndex(publication)),
    cards: await cpuOf(() => makeCards(cards, output, { cache: join(output, "cards") })),
    images: await cpuOf(() => makeImages(real.images, output, { cache: join(output, "images") })),
    imageCount: real.images.length,
  }),
);

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = cpu();
  await work();
  await untilAlone();
  return cpu() - before;
}

/** What another process has used is known when it has ended. */
async function untilAlone(): Promise<void> {
  if (process.platform !== "linux") return;
  for (let tries = 0; tries < 500; tries += 1) {
    if (readFileSync(`/proc/self/task/${process.pid}/children`, "utf8") === "") return;
    await pause(10);
  }
}

/** Seconds of this process and, where the system tells, of those that it started and that have ended. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + ofChildren();
}

/** The 16th and 17th value of proc_pid_stat(5), in hundredths. */
function ofChildren(): number {
  if (process.platform !== "linux") return 0;
  const values = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(values[13]) + Number(values[14])) / 100;
}
