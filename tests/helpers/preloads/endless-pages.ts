// Has a build come to no end while it makes pages, and say that it has come so far.

import { registerHooks } from "node:module";

const endless = `config.addTransform("endless", () => {
  process.stderr.write("begun");
  return new Promise((done) => setTimeout(done, 600_000, ""));
});`;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith("/.eleventy.ts")) return loaded;
    return { ...loaded, source: String(loaded.source).replace(/(?=return \{)/, endless) };
  },
});
