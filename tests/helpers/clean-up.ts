// Runs with every file of tests: takes away what its helpers leave.

import { afterAll } from "vitest";
import { cleanUp } from "./after-file.ts";

afterAll(cleanUp);
