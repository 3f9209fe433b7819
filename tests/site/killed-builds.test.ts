import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mendPublishing } from "../../src/output/mend-publishing.ts";
import { randomFrom } from "../../src/threads/random.ts";
import { afterFile } from "../helpers/after-file.ts";
import {
  changedProject,
  endOf,
  first,
  hearsFrom,
  isSameSite,
  leftovers,
  second,
  siteIn,
  siteOf,
  startEndlessBuild,
} from "../helpers/changed-project.ts";
import { writeFiles } from "../helpers/content-site.ts";
import { runCommand, runNode, startCommand, stopCommand } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

test("a build that is killed leaves the old site or the new one, whenever that is", {
  timeout: 120_000,
}, async () => {
  const random = randomFrom("kill");
  const folder = await changedProject();
  const output = { target: join(folder, "_site"), cache: join(folder, ".cache") };
  const whole = await startedBuild(folder);
  let start = performance.now();
  expect(await endOf(whole)).toBe(0);
  let duration = performance.now() - start;
  let published = second;
  let killed = 0;

  for (let attempt = 0; attempt < 3 || killed === 0; attempt += 1) {
    const next = published === first ? second : first;
    writeFiles(join(folder, "content"), next);
    const child = await startedBuild(folder);
    start = performance.now();
    await Promise.race([sleep(duration * random()), endOf(child)]);
    child.kill("SIGKILL");
    if ((await endOf(child)) === "SIGKILL") killed += 1;
    // It was too quick for us, as the first one had more to do.
    else duration = performance.now() - start;
    mendPublishing(output);
    const found = siteIn(folder);
    if (!isSameSite(found, await siteOf(published))) published = next;
    expect(isSameSite(found, await siteOf(published))).toBe(true);
  }

  writeFiles(join(folder, "content"), first);
  expect((await runWarm(folder, ["build"])).code).toBe(0);
  expect(siteIn(folder)).toEqual(await siteOf(first));
  expect(leftovers(folder)).toEqual([]);
});

/** Starts a build and waits until it has loaded the program and begun its work. */
async function startedBuild(folder: string): Promise<ChildProcess> {
  const before = new Set(leftovers(folder));
  const child = startCommand(folder, "build");
  const isNew = (name: string) => name.startsWith("build-") && !before.has(name);
  await vi.waitUntil(() => leftovers(folder).some(isNew), { timeout: 30_000, interval: 5 });
  return child;
}

describe("a build that is killed between the two renames", () => {
  const sentence =
    "A build was interrupted while it published: the new site is in its place now.\n";

  let killed: string | undefined;

  /** A project without a site: one is aside, the other not yet in its place. */
  async function projectBetween(): Promise<string> {
    killed ??= await killBetween();
    const folder = mkdtempSync(join(tmpdir(), "project-between-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    copyWhole(killed, folder);
    return folder;
  }

  async function killBetween(): Promise<string> {
    const folder = await changedProject();
    const preload = resolve("tests/helpers/preloads/kill-between-renames.ts");
    const { code } = runCommand(folder, "build", { NODE_OPTIONS: `--import "${preload}"` });
    expect(code).toBeNull();
    expect(existsSync(join(folder, "_site"))).toBe(false);
    const copy = mkdtempSync(join(tmpdir(), "killed-build-"));
    afterFile(() => rmSync(copy, { recursive: true, force: true }));
    copyWhole(folder, copy);
    return copy;
  }

  function copyWhole(from: string, to: string): void {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }

  test.each(["check", "build", "schema", "new Milk"])(
    "is finished by the next command, `%s`",
    async (command) => {
      const folder = await projectBetween();
      // The next build has nothing to publish: what it finds is what was being published.
      if (command === "build") writeFiles(join(folder, "content"), { "essays/a.md": "---\n" });
      const [name = "", ...rest] = command.split(" ");
      const { stderr } = runNode(folder, [`src/cli/${name}.ts`, ...rest]);
      expect(stderr).toContain(sentence);
      expect(siteIn(folder)).toEqual(await siteOf(second));
      expect(leftovers(folder)).toEqual([]);
      const again = await runWarm(folder, [name, ...rest]);
      expect(again.stderr).not.toContain("interrupted");
    },
  );

  test("is finished by the preview", async () => {
    const folder = await projectBetween();
    const child = startCommand(folder, "preview", { PORT: "0" });
    await hearsFrom(child, sentence);
    expect(siteIn(folder)).toEqual(await siteOf(second));
    expect(leftovers(folder)).toEqual([]);
    await stopCommand(child);
  });
});

describe("a build that is ended while it makes pages", () => {
  test("is not in the way of the next one", async () => {
    const folder = await changedProject();
    const child = await startEndlessBuild(folder);
    child.kill("SIGKILL");
    expect(await endOf(child)).toBe("SIGKILL");
    expect(siteIn(folder)).toEqual(await siteOf(first));
    expect(leftovers(folder)).toEqual([expect.stringMatching(/^build-/), "lock"]);

    expect(await runWarm(folder, ["build"])).toMatchObject({ code: 0, stderr: "" });
    expect(siteIn(folder)).toEqual(await siteOf(second));
    expect(leftovers(folder)).toEqual([]);
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s ends with code %i, the old site and no lock", async (signal, code) => {
    const folder = await changedProject();
    const child = await startEndlessBuild(folder);
    child.kill(signal);
    expect(await endOf(child)).toBe(code);
    expect(siteIn(folder)).toEqual(await siteOf(first));
    // What was being written at that moment may stay; the next build removes it.
    expect(leftovers(folder)).not.toContain("lock");
  });
});
