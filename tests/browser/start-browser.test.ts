import { readdirSync } from "node:fs";
import { expect, onTestFinished, test, vi } from "vitest";
import { startBrowser } from "./ground/start-browser.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

const works = {
  name: "works",
  start: async () => ({ endpoint: "ws://here", close: async () => {} }),
};
const fails = (name: string, why: string) => ({
  name,
  start: () => Promise.reject(new Error(why)),
});

test("takes the first way to a browser that works", async () => {
  const { endpoint } = await startBrowser([fails("one", "no"), works, fails("two", "no")]);
  expect(endpoint).toBe("ws://here");
});

test("says what to do and what was tried when there is no browser", async () => {
  const ways = [
    fails("@sparticuz/chromium", "holds no browser for darwin arm64"),
    fails("installed Chrome", "not found\nand a long story"),
  ];
  await expect(startBrowser(ways)).rejects.toThrow(
    `No browser could be started. Install Google Chrome, or run this on Linux x64, for which npm brings one.
  @sparticuz/chromium: holds no browser for darwin arm64
  installed Chrome: not found`,
  );
});

test("gives this process nothing of the browser's environment, and leaves no files", async () => {
  const before = { ...process.env };
  const folder = temporaryFolder("start-browser");
  onTestFinished(folder.remove);
  vi.stubEnv("TMPDIR", folder.path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { close } = await startBrowser();
  expect(process.env).toEqual({ ...before, TMPDIR: folder.path });
  await close();
  expect(readdirSync(folder.path)).toEqual([]);
});
