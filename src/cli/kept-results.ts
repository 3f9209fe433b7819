// What commands leave for those after them.

import type { KeptFacts } from "../content/content-cache.ts";
import type { KeptVerdicts } from "../output/gates/check-site.ts";
import { KeptResults } from "../output/kept-results.ts";
import { programVersion } from "../output/program-version.ts";

const version = programVersion();

/** What was found out about essays. */
export function keptFacts(): KeptFacts {
  return new KeptResults(".cache/essays", version);
}

/** What was found in finished files. */
export function keptVerdicts(): KeptVerdicts {
  return new KeptResults(".cache/gates", version);
}
