import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { addSummary, setOutput } from "../../src/cli/workflow-files.ts";

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "workflow-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "file");
  writeFileSync(file, text);
  return file;
}

describe("a workflow", () => {
  test("hears values after those that it knows, a line each", () => {
    const file = fileOf("first=1\n");
    setOutput("due", "true", { GITHUB_OUTPUT: file });
    setOutput("reason", "an essay\nevil=1", { GITHUB_OUTPUT: file });
    expect(readFileSync(file, "utf8")).toBe("first=1\ndue=true\nreason=an essay evil=1\n");
  });

  test("gets lines for its summary", () => {
    const file = fileOf("");
    addSummary("# Tea", { GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, "utf8")).toBe("# Tea\n");
  });

  test.each([{}, { GITHUB_OUTPUT: "" }])("that is not there hears nothing", (env) => {
    expect(() => setOutput("due", "true", env)).not.toThrow();
    expect(() => addSummary("# Tea", env)).not.toThrow();
  });
});
