// Loaded before a command: has Node keep what it has compiled of the program, so that the next
// command begins sooner. Where nothing can be kept, all goes on as without.

import { enableCompileCache } from "node:module";

enableCompileCache(".cache/compiled");
