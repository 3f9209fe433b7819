// Has the program find another text in one of its files, without a copy of the program.

import { registerHooks } from "node:module";

const { file, from, to } = JSON.parse(process.env["CHANGED_SOURCE"] ?? "");

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!URL.parse(url)?.pathname.endsWith(`/${file}`)) return loaded;
    const source = String(loaded.source);
    if (!source.includes(from)) throw new Error(`${file} does not hold ${from}`);
    return { ...loaded, source: source.replace(from, () => to) };
  },
});
