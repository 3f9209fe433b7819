import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BuiltSite, readFiles } from "../helpers/built-site.ts";
import { essayText, pageText, writeFiles } from "../helpers/content-site.ts";
import { deadLinks } from "../helpers/crawl.ts";
import { creditLine } from "../helpers/images.ts";
import { projectCopy, runCommand, runNode } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

const cups = pageText({ title: "Cups" }, "![A cup](../images/cup.png)\n");

interface Step {
  readonly do: "send" | "delete";
  readonly name: string;
  readonly files?: readonly { readonly path: string }[];
  readonly paths?: readonly string[];
}

describe("npm run release", () => {
  const release = (folder: string, ...args: readonly string[]) =>
    runWarm(folder, ["release", ...args]);
  const kept = (folder: string, name: string) =>
    readFileSync(join(folder, ".cache/release", name), "utf8");

  test("goes from nothing to a live site, and from one live site to the next", async () => {
    const folder = projectCopy({
      "essays/tea.md": essayText(),
      "pages/cups.md": cups,
      "images/cup.png": tinyPng(),
      "data/images.yaml": creditLine("cup.png"),
    });
    const due = () => JSON.parse(runNode(folder, ["src/cli/due.ts", "--format=json"]).stdout);

    const first = runCommand(folder, "release");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("compared with nothing");
    expect(due()).toMatchObject({ due: true });
    // Nothing of it is live before somebody says so.
    expect(existsSync(join(folder, ".cache/release/live"))).toBe(false);
    expect(await release(folder, "--deployed")).toMatchObject({
      code: 0,
      stdout: "The last release is noted as live.\n",
    });
    expect(due()).toEqual({
      due: false,
      reasons: [],
      builtAt: "2026-06-15T12:00:00.000Z",
      nextDue: null,
    });
    const manifest = kept(folder, "live/manifest.txt");
    const live = readFiles(join(folder, "_site"));

    writeFiles(join(folder, "content"), {
      "essays/milk.md": essayText({ title: "Milk" }, "Goes with [tea](tea.md).\n"),
      "pages/cups.md": undefined,
      "images/cup.png": undefined,
      "data/images.yaml": undefined,
    });
    const refused = await release(folder);
    expect(refused.code).toBe(1);
    const line = manifest.split("\n").findIndex((one) => one.endsWith(" cups/index.html")) + 1;
    expect(refused.stderr).toContain(
      `.cache/release/live/manifest.txt:${line}:1  error  \`/cups/\` is live, and this site has no page for it`,
    );
    expect(refused.stderr).toContain("1 removed, 1 address lost\n");
    expect(readFiles(join(folder, "_site"))).toEqual(live);

    writeFileSync(join(folder, "content/addresses.gone"), "/cups/  The shop has closed.\n");
    const dry = await release(folder, "--dry-run", "--format=json");
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(dry.stdout).release).toMatchObject({ lost: [], givenUp: ["/cups/"] });
    expect(kept(folder, "manifest.txt")).toBe(manifest);

    const second = await release(folder);
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toMatch(/\d pages changed, 1 new, 1 removed, 0 addresses lost\n/);
    expect(second.stdout).toContain("  new       /essays/milk/\n");
    expect(second.stdout).toContain("  given up  /cups/\n");
    const next = readFiles(join(folder, "_site"));
    expect(deploy(folder, live, next)).toEqual(next);
  });

  /** Does on a host what upload.json says, and looks at the host after each step. */
  function deploy(folder: string, live: BuiltSite, next: BuiltSite): BuiltSite {
    const host = new Map(live);
    const { steps }: { steps: readonly Step[] } = JSON.parse(kept(folder, "upload.json"));
    for (const [index, step] of steps.entries()) {
      const paths = step.paths ?? step.files?.map(({ path }) => path) ?? [];
      for (const path of paths) {
        const file = next.get(path);
        if (step.do === "send" && file) host.set(path, file);
        else expect(host.delete(path)).toBe(true);
      }
      const list = kept(folder, `${index + 1}-${step.do}-${step.name}.txt`);
      expect(list).toBe(paths.map((path) => `${path}\n`).join(""));
      expect(deadLinks(host, "https://test.org/"), step.name).toEqual([]);
    }
    expect(steps.map(({ name }) => name)).toEqual([
      "resources",
      "new-pages",
      "changed-pages",
      "changed-lists",
      "old-pages",
      "old-resources",
    ]);
    return new Map([...host].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  test.each([
    ["--against=nowhere.txt", "nowhere.txt:1:1  error  there is no such file\n"],
    ["--against=package.json", "package.json:1:1  error  `{` does not begin a manifest\n"],
    ["--deployed", "There is no release to note as live; make one with `npm run release`.\n"],
  ])("with %s ends before anything is built", async (argument, message) => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const { code, stdout, stderr } = await release(folder, argument);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(folder, "_site"))).toBe(false);
  });

  test("names what is wrong with a manifest that was kept", async () => {
    const folder = projectCopy({});
    writeFiles(folder, { ".cache/release/live/manifest.txt": "half of a" });
    expect((await release(folder, "--format=github")).stdout).toMatch(
      /^::error file=\.cache\/release\/live\/manifest\.txt,line=1,col=1,title=release\/manifest::/,
    );
  });
});
