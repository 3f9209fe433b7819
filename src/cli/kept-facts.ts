// What all commands keep of the essays that they read.

import type { KeptFacts } from "../content/content-cache.ts";
import { KeptResults } from "../output/kept-results.ts";

export function keptFacts(): KeptFacts {
  return new KeptResults(".cache/essays");
}
