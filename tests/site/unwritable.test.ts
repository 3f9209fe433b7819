// Builds that the operating system stands in the way of, from content to site.

import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  changedProject,
  first,
  leftovers,
  second,
  siteIn,
  siteOf,
} from "../helpers/changed-project.ts";
import { canMount, elsewhere, mountAgain, mountSmall } from "../helpers/mounts.ts";
import { asUser, canLoseRights, giveAway } from "../helpers/rights.ts";
import { runWarm } from "../helpers/run-warm.ts";

test.runIf(canMount)("a full disk leaves the old site, and is named", async () => {
  const place = mkdtempSync(join(tmpdir(), "small-disk-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  mountSmall(place, 8000);
  const folder = await changedProject(join(place, "project"));
  for (const kilobytes of [0, 8, 60]) {
    const { bavail, bsize } = statfsSync(place);
    writeFileSync(join(place, "filler"), Buffer.alloc(bavail * bsize - kilobytes * 1024));
    const { code, stdout, stderr } = await runWarm(folder, ["build"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^\S*\.cache\S*: the disk is full \(ENOSPC\)\n {4}free some space, then run the command again\n$/,
    );
    expect(siteIn(folder)).toEqual(await siteOf(first));
    rmSync(join(place, "filler"));
  }
  expect((await runWarm(folder, ["build"])).code).toBe(0);
  expect(siteIn(folder)).toEqual(await siteOf(second));
  expect(leftovers(folder)).toEqual([]);
});

describe.runIf(canLoseRights)("no permission to write", () => {
  test.each(["_site", ".cache", "."])("to %s leaves the old site, and is named", async (closed) => {
    const folder = await changedProject();
    giveAway(folder);
    chmodSync(join(folder, closed), 0o555);
    onTestFinished(() => chmodSync(join(folder, closed), 0o755));
    const { code, stdout, stderr } = await runWarm(folder, ["build"], {}, asUser());
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^\S+: no permission \(EACCES\)\n {4}change its owner or its mode, or run the command as its owner\n$/,
    );
    expect(stderr).toContain(closed === "." ? folder : closed);
    expect(siteIn(folder)).toEqual(await siteOf(first));

    chmodSync(join(folder, closed), 0o755);
    expect(await runWarm(folder, ["build"], {}, asUser())).toMatchObject({ code: 0, stderr: "" });
    expect(siteIn(folder)).toEqual(await siteOf(second));
  });
});

describe("a site that cannot be moved", () => {
  const immovable = `_site cannot be moved to or from .cache: one of them is a mount point, or in the image of a container
    mount the folder above both of them; what is in an image, delete first: rm -r _site
`;

  test.runIf(canMount)("since it is on a disk of its own is refused", async () => {
    const folder = await changedProject();
    renameSync(join(folder, "_site"), join(folder, "aside"));
    mountSmall(join(folder, "_site"), 8000);
    cpSync(join(folder, "aside"), join(folder, "_site"), { recursive: true });
    expect(await runWarm(folder, ["build"])).toEqual({ code: 1, stdout: "", stderr: immovable });
    expect(siteIn(folder)).toEqual(await siteOf(first));
    expect(leftovers(folder)).toEqual([]);
  });

  test.runIf(canMount)("since it is a mount point of the same disk is refused", async () => {
    const folder = await changedProject();
    renameSync(join(folder, "_site"), join(folder, "aside"));
    mountAgain(join(folder, "aside"), join(folder, "_site"));
    expect(await runWarm(folder, ["build"])).toEqual({ code: 1, stdout: "", stderr: immovable });
    expect(siteIn(folder)).toEqual(await siteOf(first));
    expect(leftovers(folder)).toEqual([]);
  });

  test.runIf(elsewhere)("since the cache leads to another disk is refused", async () => {
    const folder = await changedProject();
    const cache = mkdtempSync(join(elsewhere ?? "", "cache-"));
    onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
    rmSync(join(folder, ".cache"), { recursive: true });
    symlinkSync(cache, join(folder, ".cache"));
    expect(await runWarm(folder, ["build"])).toEqual({
      code: 1,
      stdout: "",
      stderr: `.cache is on another file system than _site, which is made there and then moved
    make .cache a folder of the project: no symbolic link, and nothing mounted
`,
    });
    expect(siteIn(folder)).toEqual(await siteOf(first));
  });

  test("since it is a link is refused, and what the link leads to stays", async () => {
    const folder = await changedProject();
    renameSync(join(folder, "_site"), join(folder, "public"));
    symlinkSync("public", join(folder, "_site"));
    mkdirSync(join(folder, "public/more"));
    expect(await runWarm(folder, ["build"])).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "_site is a symbolic link, and the site cannot take its place\n    delete it: rm _site\n",
    });
    expect(siteIn(folder)).toEqual(await siteOf(first));
  });
});
