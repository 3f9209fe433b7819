import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildExclusively } from "../../src/output/exclusive-build.ts";
import { mendPublishing, type Output } from "../../src/output/mend-publishing.ts";
import { writeFiles } from "../helpers/content-site.ts";
import { killedAt, withSteps } from "../helpers/fs-steps.ts";
import { buryHolders, outputFolders, type Texts, textsIn } from "../helpers/output-folders.ts";

const before: Texts = { "index.html": "old", "gone/index.html": "old" };
const after: Texts = { "index.html": "new", "feed.xml": "new" };

function build(output: Output, files: Texts): Promise<void> {
  return buildExclusively(output, async ({ staging, publish }) => {
    writeFiles(staging, files);
    publish();
  });
}

test("puts the new site where the old one was, and leaves nothing else", async () => {
  const output = outputFolders(before);
  await build(output, after);
  expect(textsIn(output.target)).toEqual(after);
  expect(existsSync(output.cache)).toBe(false);
});

test("keeps the old site when the build fails or does not publish", async () => {
  const output = outputFolders(before);
  const failing = buildExclusively(output, async ({ staging }) => {
    writeFiles(staging, after);
    throw new RangeError("a template fails");
  });
  await expect(failing).rejects.toThrow(new RangeError("a template fails"));
  await buildExclusively(output, async ({ staging }) => writeFiles(staging, after));
  expect(textsIn(output.target)).toEqual(before);
  expect(existsSync(output.cache)).toBe(false);
});

test("puts the old site back when the new one cannot be moved", async () => {
  const output = outputFolders(before);
  const losing = buildExclusively(output, async ({ staging, publish }) => {
    rmSync(staging, { recursive: true });
    publish();
  });
  await expect(losing).rejects.toThrow("ENOENT");
  expect(textsIn(output.target)).toEqual(before);
  expect(existsSync(output.cache)).toBe(false);
});

test("keeps both sites for the next command when neither can be moved to the target", async () => {
  const output = outputFolders(before);
  const fail = (_: number, name: string, [, to]: readonly unknown[]) => {
    if (name === "renameSync" && to === output.target) throw new Error("EIO");
  };
  await expect(withSteps(fail, () => build(output, after))).rejects.toThrow("EIO");
  expect(existsSync(output.target)).toBe(false);
  expect(mendPublishing(output)).toBe("finished");
  expect(textsIn(output.target)).toEqual(after);
});

test("deletes what killed builds have left, and nothing else in the cache", async () => {
  const output = outputFolders(before);
  writeFiles(output.cache, { "build-1-x/new/index.html": "half", "preview/index.html": "draft" });
  await build(output, after);
  expect(readdirSync(output.cache)).toEqual(["preview"]);
});

test("does not publish when another build has taken it for dead", async () => {
  const output = outputFolders(before);
  const late = buildExclusively(output, async ({ staging, publish }) => {
    writeFiles(staging, { "index.html": "late" });
    buryHolders(output.cache);
    await build(output, after);
    publish();
  });
  await expect(late).rejects.toThrow("another build has taken this one for dead");
  expect(textsIn(output.target)).toEqual(after);
});

describe("a build that is killed before any of its changes to the file system", () => {
  test.each([
    ["with an old site", before],
    ["with no old site", undefined],
  ])("%s leaves a complete site, which mending does not change again", async (_, old) => {
    for (let step = 0; ; step += 1) {
      const output = outputFolders(old);
      if (!(await killedAt(step, () => build(output, after))))
        return expect(step).toBeGreaterThan(15);
      buryHolders(output.cache);
      mendPublishing(output);
      const mended = textsIn(output.target);
      expect([old, after]).toContainEqual(mended);
      expect(mendPublishing(output)).toBeUndefined();
      expect(textsIn(output.target)).toEqual(mended);

      await build(output, { "index.html": "next" });
      expect(textsIn(output.target)).toEqual({ "index.html": "next" });
      expect(existsSync(output.cache)).toBe(false);
    }
  });

  test("leaves a complete site even when mending is killed as well", async () => {
    let mendings = 0;
    for (let step = 0, killed = true; killed; step += 1) {
      for (let mendStep = 0, mendKilled = true; mendKilled; mendStep += 1) {
        const output = outputFolders(before);
        killed = await killedAt(step, () => build(output, after));
        buryHolders(output.cache);
        mendKilled = await killedAt(mendStep, () => mendPublishing(output));
        if (mendKilled) mendings += 1;
        buryHolders(output.cache);
        mendPublishing(output);
        expect([before, after]).toContainEqual(textsIn(output.target));
      }
    }
    expect(mendings).toBeGreaterThan(20);
  });
});

describe("mending", () => {
  /** A build that was killed between the renames. */
  function betweenRenames(): Output {
    const output = outputFolders();
    const folder = join(output.cache, "build-1-x");
    writeFiles(join(folder, "new"), after);
    writeFiles(join(folder, "old"), before);
    writeFileSync(join(folder, "publishing"), "");
    return output;
  }

  test("finishes what was begun", () => {
    const output = betweenRenames();
    expect(mendPublishing(output)).toBe("finished");
    expect(textsIn(output.target)).toEqual(after);
    expect(existsSync(output.cache)).toBe(false);
  });

  test("puts the old site back when the new one is gone", () => {
    const output = betweenRenames();
    rmSync(join(output.cache, "build-1-x/new"), { recursive: true });
    expect(mendPublishing(output)).toBe("undone");
    expect(textsIn(output.target)).toEqual(before);
  });

  test("minds no empty folder that somebody has made where the site was", () => {
    const output = betweenRenames();
    mkdirSync(output.target);
    expect(mendPublishing(output)).toBe("finished");
    expect(textsIn(output.target)).toEqual(after);
  });

  test("leaves a living build alone", async () => {
    const output = outputFolders(before);
    await buildExclusively(output, async ({ staging, publish }) => {
      writeFiles(staging, after);
      const folder = join(staging, "..");
      writeFileSync(join(folder, "publishing"), "");
      renameSync(output.target, join(folder, "old"));
      expect(mendPublishing(output)).toBeUndefined();
      expect(existsSync(output.target)).toBe(false);
      renameSync(join(folder, "old"), output.target);
      rmSync(join(folder, "publishing"));
      publish();
    });
    expect(textsIn(output.target)).toEqual(after);
  });

  test("needs nothing, and makes nothing, where there never was a build", () => {
    const output = outputFolders();
    expect(mendPublishing(output)).toBeUndefined();
    expect(existsSync(output.cache)).toBe(false);
  });
});
