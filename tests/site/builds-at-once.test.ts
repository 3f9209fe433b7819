import { join } from "node:path";
import { expect, test } from "vitest";
import { tryLock } from "../../src/output/build-lock.ts";
import {
  changedProject,
  endOf,
  first,
  hearsFrom,
  leftovers,
  second,
  siteIn,
  siteOf,
} from "../helpers/changed-project.ts";
import { startCommand } from "../helpers/project-copy.ts";

test("two builds at once both make the whole site, one after the other", async () => {
  const folder = await changedProject();
  const builds = [startCommand(folder, "build"), startCommand(folder, "build")];
  expect(await Promise.all(builds.map(endOf))).toEqual([0, 0]);
  expect(siteIn(folder)).toEqual(await siteOf(second));
  expect(leftovers(folder)).toEqual([]);
});

test("a build says for whom it waits, and goes on when that one has ended", async () => {
  const folder = await changedProject();
  const lock = tryLock(join(folder, ".cache"));
  if (!("release" in lock)) return expect.unreachable();
  const build = startCommand(folder, "build");
  await hearsFrom(build, `Waiting for another build: process ${process.pid} on `);
  expect(siteIn(folder)).toEqual(await siteOf(first));
  lock.release();
  expect(await endOf(build)).toBe(0);
  expect(siteIn(folder)).toEqual(await siteOf(second));
});
