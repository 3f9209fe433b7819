import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { essayText } from "../helpers/content-site.ts";
import { projectCopy, runNode } from "../helpers/project-copy.ts";

const scripts = new Map<string, string>(
  Object.entries(JSON.parse(readFileSync("package.json", "utf8")).scripts),
);

/** Runs what npm runs, without what tests have compiled. */
function runScript(folder: string, name: string) {
  const [, ...args] = (scripts.get(name) ?? "").split(" ");
  return runNode(folder, args, { NODE_COMPILE_CACHE: "" });
}

describe("what Node has compiled of the program", () => {
  test("is kept, and a command says the same with it", () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const first = runScript(folder, "check");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const compiled = join(folder, ".cache/compiled");
    expect(readdirSync(compiled, { recursive: true }).length).toBeGreaterThan(50);
    expect(runScript(folder, "check")).toEqual(first);
  });

  test.each(["start", "build", "new", "import", "plain"])("is kept by npm run %s", (name) => {
    expect(scripts.get(name)).toContain(" --import ./src/cli/compile-cache.ts ");
  });

  test("is missed by nobody where it cannot be kept", () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    writeFileSync(join(folder, ".cache"), "");
    const stdout = "No errors in 1 essay and 11 pages.\n";
    expect(runScript(folder, "check")).toEqual({ code: 0, stdout, stderr: "" });
  });
});
