// The cards of a site in a fresh process.

import { join } from "node:path";
import { makeCards } from "../../src/cards/make-cards.ts";
import { exampleImages } from "./example-images.ts";
import { printCost } from "./print-cost.ts";

const [count = "", output = ""] = process.argv.slice(2);
await makeCards(exampleImages(Number(count)), join(output, "site"), {
  cache: join(output, "cache"),
});
printCost();
