import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { essayText, reviewed } from "../helpers/content-site.ts";
import { commandEnvironment, projectCopy } from "../helpers/project-copy.ts";
import { withoutNetwork } from "../helpers/without-network.ts";

test("npm run report asks nobody by itself, and is strict only when it is told to be", () => {
  const folder = projectCopy({
    "essays/tea.md": essayText({ ...reviewed, nextReview: "2026-06-14" }, "[M](https://m.org/).\n"),
  });
  const summary = join(folder, "summary.md");
  const run = (...flags: readonly string[]) => {
    const [command, ...args] = withoutNetwork(["src/cli/report.ts", ...flags]);
    const env = commandEnvironment({ GITHUB_STEP_SUMMARY: summary });
    return spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
  };
  const report = `# Upkeep on 2026-06-15

## To do now

- \`/essays/tea/\`: a review was due on 2026-06-14

## Coming up

Nothing in the next weeks.
`;
  expect(run()).toMatchObject({ status: 0, stdout: report, stderr: "" });
  expect(readFileSync(summary, "utf8")).toBe(report);
  expect(run("--strict")).toMatchObject({ status: 1, stdout: report, stderr: "" });
  expect(JSON.parse(run("--format=json").stdout).tasks.now).toHaveLength(1);
});
