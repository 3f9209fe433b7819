// What no maker of cards can go below that saves them as ours are saved: read each finished
// drawing, paint it, save it.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { pngOptions } from "../../src/cards/card-key.ts";
import { printCost } from "./print-cost.ts";

const [drawings = "", output = ""] = process.argv.slice(2);
mkdirSync(join(output, "floor"), { recursive: true });
sharp.concurrency(1);
const waiting = readdirSync(drawings).values();
const work = async () => {
  for (const name of waiting) {
    const svg = readFileSync(join(drawings, name));
    const png = await sharp(svg).removeAlpha().png(pngOptions).toBuffer();
    writeFileSync(join(output, "floor", `${name}.png`), png);
  }
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
printCost();
