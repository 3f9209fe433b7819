// Begins a build as a process of its own, which may be another user's, and prints why it may not.
//
//   node tests/output/begin-build.ts TARGET CACHE

import { buildExclusively } from "../../src/output/exclusive-build.ts";

const [target = "", cache = ""] = process.argv.slice(2);
const work = async () => console.log("the long build has begun");
await buildExclusively({ target, cache }, work).catch((error) => console.log(String(error)));
