import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { contentType, mediaTypes } from "../../src/output/hosting/media-types.ts";
import { ask } from "../servers/ask.ts";
import { findServer } from "../servers/find-server.ts";
import { type RunningServer, startServer } from "../servers/start-server.ts";
import { openPage } from "./ground/open-page.ts";

const { folder } = inject("fixtureSite");
const configs = resolve(folder, "../.cache/hosting");
const cases = (["nginx", "caddy"] as const).map((name) => ({
  name,
  isThere: findServer(name) !== undefined,
}));

describe.each(cases.filter(({ isThere }) => !isThere))("behind $name", ({ name }) => {
  test.skip(`nothing is tried: there is no ${name} here, \`npm run servers\` brings one`, () => {});
});

describe.each(cases.filter(({ isThere }) => isThere))("behind $name", ({ name }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(name, folder, configs);
  });
  afterAll(() => server?.stop());

  test("every file of a built site comes as it is, as what it is", async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && extname(entry.name) !== "")
      .map(({ parentPath, name: file }) => relative(folder, join(parentPath, file)))
      .filter((path) => !/^(?:vercel|staticwebapp\.config)\.json$/.test(path));
    expect(files.length).toBeGreaterThan(50);
    for (const path of files) {
      const { status, headers, body } = await ask(server.port, encodeURI(`/${path}`));
      const shown = `/${path}`;
      expect(status, shown).toBe(200);
      expect(body.equals(readFileSync(join(folder, path))), shown).toBe(true);
      const hasHash = /\.[0-9a-f]{10}\.\w+$|^assets\/cards\/[0-9a-f]{16}\.png$/.test(path);
      expect(headers["cache-control"], shown).toMatch(hasHash ? /immutable/ : /must-revalidate/);
      const type = mediaTypes.get(extname(path).slice(1));
      if (/feed\.\w+$/.test(path)) expect(headers["content-type"]).toMatch(/atom|feed/);
      else expect(headers["content-type"], shown).toBe(type && contentType(type));
    }
  });

  test("an essay is shown without complaint, with the policy of the host and its own", async () => {
    const { page, troubles, close } = await openPage(`${server.origin}/essays/everything/`);
    onTestFinished(close);
    await page.getByRole("heading", { level: 1, name: /^Everything/ }).waitFor();
    await page.locator("img").first().waitFor();
    expect(troubles).toEqual([]);
  });

  test("an old address leads to its essay, and an address without its slash to the page", async () => {
    for (const path of ["/essays/all-of-it/", "/essays/all-of-it", "/essays/everything"]) {
      const { page, troubles, close } = await openPage(server.origin + path);
      expect(page.url()).toBe(`${server.origin}/essays/everything/`);
      expect(troubles).toEqual([]);
      await close();
    }
  });

  test("the search finds, and its index may be compiled", async () => {
    const { page, troubles, close } = await openPage(`${server.origin}/search/`);
    onTestFinished(close);
    await page.getByRole("searchbox").fill("marmalade");
    await page.locator(".result-list").getByRole("link", { name: "A table" }).waitFor();
    expect(troubles).toEqual([]);
  });

  test("an essay can be kept, and read without the server", async () => {
    const { page, close } = await openPage(`${server.origin}/essays/everything/`, {
      serviceWorker: true,
    });
    onTestFinished(close);
    await page.getByRole("button", { name: "Keep this essay for offline" }).click();
    await page.getByRole("status").filter({ hasText: "The essay is kept." }).waitFor();
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator(".kept-copy").isVisible()).toBe(true);
  });
});
