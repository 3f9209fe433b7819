// npm test: format and lint, types, unused code, and all tests, one after the other until one fails;
// then how long each took. What stands behind `--` is for the tests: npm test -- tests/markdown

import { spawnSync } from "node:child_process";

const steps = [
  ["lint", "npm run lint"],
  ["types", "npm run types"],
  ["unused", "npm run unused"],
  ["tests", ["vitest run", ...process.argv.slice(2).map((word) => JSON.stringify(word))].join(" ")],
] as const;

const times: string[] = [];
for (const [name, command] of steps) {
  const start = performance.now();
  // By a shell, because npm and vitest are scripts on some systems and programs on others.
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status === 0) continue;
  process.exitCode = 1;
  break;
}
process.stdout.write(`${times.join(", ")}\n`);
