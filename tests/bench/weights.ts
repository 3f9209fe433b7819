// npm run weights: what each page of the built site weighs, the heaviest first, beside the budget
// of an essay. Needs `npm run build`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { budget, pageWeight } from "../helpers/page-weight.ts";

const read = (file: string) => readFileSync(join("_site", file), "utf8");
const rows = readdirSync("_site", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html"))
  .map((path) => ({ path, ...pageWeight(path, read) }))
  .sort((a, b) => b.markupAndStyle + b.scripts - a.markupAndStyle - a.scripts);
print("kB, brotli", "HTML + CSS", "scripts");
print("an essay may have", budget.markupAndStyle, budget.scripts);
for (const { path, markupAndStyle, scripts } of rows) print(path, markupAndStyle, scripts);

function print(name: string, ...columns: readonly (number | string)[]): void {
  const shown = columns.map((value) => (typeof value === "number" ? value.toFixed(1) : value));
  process.stdout.write(`${name.padEnd(60)}${shown.map((text) => text.padStart(12)).join("")}\n`);
}
