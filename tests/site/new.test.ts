import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { essayText } from "../helpers/content-site.ts";
import { projectCopy, runNode } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

function runNew(folder: string, ...args: string[]) {
  return runWarm(folder, ["new", ...args]);
}

describe("npm run new", () => {
  test("makes a draft that can be checked at once", async () => {
    const folder = projectCopy({});
    expect(runNode(folder, ["src/cli/new.ts", "Tea: what “it” #means"])).toEqual({
      code: 0,
      stdout:
        "content/essays/tea-what-it-means.md is a draft about rest. `npm start` shows it as you write.\nIts description still has to be written.\n",
      stderr: "",
    });
    expect(readFileSync(join(folder, "content/essays/tea-what-it-means.md"), "utf8")).toBe(`---
title: "Tea: what “it” #means"
description: "To be written: what this essay gives its reader, in 50 to 200 characters."
date: 2026-06-15
topics:
  - rest
draft: true
---

Begin here.
`);
    expect(await runWarm(folder, ["check"])).toMatchObject({ code: 0, stderr: "" });
  });

  test("takes topic, description and name as flags", async () => {
    const folder = projectCopy({});
    const description = "What a walk around the block can do on a grey day, and what not.";
    const { code } = await runNew(
      folder,
      "深呼吸",
      "--name",
      "Breathing",
      "--topic",
      "walking",
      "--description",
      description,
    );
    expect(code).toBe(0);
    const text = readFileSync(join(folder, "content/essays/breathing.md"), "utf8");
    expect(text).toContain(`title: 深呼吸\ndescription: ${description}\n`);
    expect(text).toContain("  - walking\n");
  });

  test.each([
    [["Tea"], "content/essays/tea.md is there already, and stays as it is\n"],
    [["深呼吸"], "`深呼吸` has no letters for an address: add --name file-name\n"],
    [["A walk", "--topic", "wlaking"], "there is no topic `wlaking`: did you mean `walking`?\n"],
    [["A walk", "--description", "Short."], "description: has 6 characters\n"],
    [["a".repeat(121), "--name", "a"], "title: has 121 characters\n"],
    [[" "], 'npm run new -- "A title" [--topic id] [--description "…"] [--name file-name]\n'],
    [
      ["A", "--draft"],
      'npm run new -- "A title" [--topic id] [--description "…"] [--name file-name]\n',
    ],
  ])("refuses %j and writes nothing", async (args, message) => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    expect(await runNew(folder, ...args)).toEqual({ code: 1, stdout: "", stderr: message });
    expect(readdirSync(join(folder, "content/essays"))).toEqual(["tea.md"]);
    expect(readFileSync(join(folder, "content/essays/tea.md"), "utf8")).toBe(essayText());
  });

  test("writes only into the folder of essays, whatever the name", async () => {
    const folder = projectCopy({});
    expect((await runNew(folder, "Tea", "--name", "../../etc/passwd")).code).toBe(0);
    expect(readdirSync(join(folder, "content/essays"))).toEqual(["etc-passwd.md"]);
  });
});
