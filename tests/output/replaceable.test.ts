import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildExclusively } from "../../src/output/exclusive-build.ts";
import type { Output } from "../../src/output/mend-publishing.ts";
import { canMount, elsewhere, mountAgain, mountSmall } from "../helpers/mounts.ts";
import { outputFolders, textsIn } from "../helpers/output-folders.ts";
import { runNode } from "../helpers/project-copy.ts";
import { asUser, canLoseRights, giveAway } from "../helpers/rights.ts";

const old = { "index.html": "old" };

/** What is said before any work is done. */
async function refusal({ target, cache }: Output): Promise<string> {
  const work = async () => expect.unreachable("the long build has begun");
  const error: unknown = await buildExclusively({ target, cache }, work).catch((e: unknown) => e);
  return String(error).replaceAll(dirname(target), "…");
}

test("a file in the place of the site is refused", async () => {
  const output = outputFolders();
  writeFileSync(output.target, "mine");
  expect(await refusal(output)).toBe(
    "Error: …/_site is no folder, and the site cannot take its place\n    delete it: rm …/_site",
  );
  expect(textsIn(dirname(output.target))).toEqual({ _site: "mine" });
});

test("a symbolic link is refused, wherever it leads", async () => {
  for (const name of ["other", "missing"]) {
    const output = outputFolders();
    mkdirSync(join(dirname(output.target), "other"));
    symlinkSync(name, output.target);
    expect(await refusal(output)).toContain("_site is a symbolic link");
  }
});

test.runIf(elsewhere)("a cache that leads to another file system is refused", async () => {
  const output = outputFolders(old);
  const cache = mkdtempSync(join(elsewhere ?? "", "cache-"));
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  symlinkSync(cache, output.cache);
  expect(await refusal(output)).toBe(
    `Error: …/.cache is on another file system than …/_site, which is made there and then moved
    make …/.cache a folder of the project: no symbolic link, and nothing mounted`,
  );
  expect(textsIn(output.target)).toEqual(old);
});

const immovable = `Error: …/_site cannot be moved to or from …/.cache: one of them is a mount point, or in the image of a container
    mount the folder above both of them; what is in an image, delete first: rm -r …/_site`;

test.runIf(canMount)("a site on a file system of its own is refused", async () => {
  const output = outputFolders();
  mountSmall(output.target, 100);
  writeFileSync(join(output.target, "index.html"), "old");
  expect(await refusal(output)).toBe(immovable);
  expect(textsIn(output.target)).toEqual(old);
});

test.runIf(canMount)("a mount point of the same file system is refused", async () => {
  const output = outputFolders();
  const folder = join(dirname(output.target), "folder");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), "old");
  mountAgain(folder, output.target);
  expect(await refusal(output)).toBe(immovable);
  expect(textsIn(output.target)).toEqual(old);
});

test.runIf(canMount)("a cache mounted from the same file system is refused", async () => {
  const output = outputFolders(old);
  const folder = join(dirname(output.target), "folder");
  mkdirSync(folder);
  mountAgain(folder, output.cache);
  expect(await refusal(output)).toBe(immovable);
  expect(textsIn(output.target)).toEqual(old);
});

describe.runIf(canLoseRights)("a folder that cannot be written to is refused", () => {
  test.each([
    ["with a site in it", old],
    ["before the first build", undefined],
  ])("%s", (_, site) => {
    const { target, cache } = outputFolders(site);
    const parent = dirname(target);
    mkdirSync(cache);
    giveAway(parent);
    chmodSync(parent, 0o555);
    onTestFinished(() => chmodSync(parent, 0o755));
    const { stdout } = runNode(".", ["tests/output/begin-build.ts", target, cache], {}, asUser());
    expect(stdout).toContain("no permission (EACCES)");
    expect(textsIn(target)).toEqual(site);
  });
});
