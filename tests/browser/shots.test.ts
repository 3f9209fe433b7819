import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "./ground/temporary-folder.ts";

test("npm run shots takes the pictures that it is asked for, and says so", async () => {
  const folder = temporaryFolder("shots");
  onTestFinished(folder.remove);
  const words = ["home", "320", "480", "dark", folder.path];
  const { stdout } = await promisify(execFile)(process.execPath, [
    "tests/shots/shots.ts",
    ...words,
  ]);
  expect(stdout).toBe(`2 pictures of 1 pages in ${folder.path}\n`);
  const files = readdirSync(folder.path);
  expect(files).toEqual(["home.320.dark.png", "home.480.dark.png"]);
  // PNG, 11.2.2: the width of a picture stands in bytes 16 to 19.
  const widths = files.map((file) => readFileSync(join(folder.path, file)).readUInt32BE(16));
  expect(widths).toEqual([320, 480]);
});
