import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "../helpers/built-site.ts";
import { essayText } from "../helpers/content-site.ts";
import {
  type CommandResult,
  ownProgram,
  projectCopy,
  runCommand,
} from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

test("a command says and leaves in a warm process what it does in one of its own", async () => {
  const [sound, broken] = [essayText(), "---\n"];
  const project = (tea: string) => projectCopy({ "essays/tea.md": tea });
  const expected = new Map(
    [sound, broken].map((tea) => {
      const folder = project(tea);
      return [tea, traces(folder, runCommand(folder, "build"))];
    }),
  );
  // Whatever has gone before.
  for (const tea of [sound, broken, broken, sound]) {
    const folder = project(tea);
    expect(traces(folder, await runWarm(folder, ["build"]))).toEqual(expected.get(tea));
  }
});

/** What a build has said and left. */
function traces(folder: string, { code, stdout, stderr }: CommandResult) {
  const [site, cache] = [join(folder, "_site"), join(folder, ".cache")];
  return {
    code,
    stdout: stdout.replace(/[\d.]+ s\b/g, "N s"),
    stderr,
    site: existsSync(site) ? readFiles(site) : undefined,
    cache: readdirSync(cache),
  };
}

test("a project with a program of its own is not run in a process that knows another", () => {
  const folder = ownProgram(projectCopy({}));
  expect(() => runWarm(folder, ["check"])).toThrow("has a program of its own");
});
