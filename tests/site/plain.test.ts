import { describe, expect, test } from "vitest";
import { essayText } from "../helpers/content-site.ts";
import { projectCopy, runNode } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

const files = {
  "essays/tea.md": essayText({}, "Tea is a warm drink. It was brought here long ago.\n"),
  "essays/tee.md": essayText({ lang: "de" }, "Tee ist warm.\n"),
  "essays/none.md": essayText({}, "## Tea\n"),
};

const tea = `content/essays/tea.md  11 words, 2 sentences, 1 paragraphs
  reading age  5 (Flesch–Kincaid grade -1.6, and five years)
  sentences    5.5 words on average; 0 have more than 20
  paragraphs   2.0 sentences on average; 0 have more than 3
  long words   0 in 100 have three syllables or more
  passive      about 1: line 8 “was brought”
`;

describe("npm run plain", () => {
  test("TR-10: gives figures of one essay, and never fails for them", async () => {
    const folder = projectCopy(files);
    const { code, stdout, stderr } = runNode(folder, ["src/cli/plain.ts", "content/essays/tea.md"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: tea, stderr: "" });
  });

  test("gives those of all essays, and says which it cannot measure", async () => {
    const { code, stdout } = await runWarm(projectCopy(files), ["plain"]);
    expect(code).toBe(0);
    expect(stdout.split("\n\n")).toEqual([
      "content/essays/none.md  has no text yet",
      tea.trimEnd(),
      "content/essays/tee.md  is in de; the figures are for English\n",
    ]);
  });

  test("says which file it does not know", async () => {
    const { code, stdout, stderr } = await runWarm(projectCopy({}), ["plain", "cake.md"]);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: "there is no essay and no page `cake.md`\n",
    });
  });
});
