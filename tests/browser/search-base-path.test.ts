import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { copyProject } from "../helpers/copy-project.ts";
import { openPage } from "./ground/open-page.ts";
import { serveFolder } from "./ground/static-host.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

let origin: string;

beforeAll(async () => {
  const folder = temporaryFolder("base-path");
  const project = join(folder.path, "project");
  copyProject(project, "tests/fixtures/site");
  const env = {
    ...process.env,
    SITE_URL: "https://site.example/blog/",
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15, 12) / 1000),
  };
  const built = spawnSync(process.execPath, ["src/cli/build.ts"], { cwd: project, env });
  expect(String(built.stderr)).not.toContain("error");
  renameSync(join(project, "_site"), join(folder.path, "blog"));
  const host = await serveFolder(folder.path);
  ({ origin } = host);
  return async () => {
    await host.close();
    folder.remove();
  };
});

test("the search works on a site whose address has a path", async () => {
  const { page, troubles } = await openPage(`${origin}/blog/search/`);
  await page.getByRole("searchbox").fill("marmalade");
  await page.locator(".result-list").getByRole("link", { name: "A table" }).click();
  expect(page.url()).toBe(`${origin}/blog/essays/everything/#a-table`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Everything/);
  expect(troubles).toEqual([]);
});

test("so does what readers keep, and it leaves alone what is beside the path", async () => {
  const { page, close } = await openPage(`${origin}/blog/essays/everything/`, {
    serviceWorker: true,
  });
  onTestFinished(close);
  await page.getByRole("button", { name: "Keep this essay for offline" }).click();
  await page.getByRole("status").filter({ hasText: "The essay is kept." }).waitFor();
  const scopes = () =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
  expect(await scopes()).toEqual([`${origin}/blog/`]);
  await page.context().setOffline(true);
  await page.goto(`${origin}/blog/essays/short/`);
  await page.getByRole("link", { name: "Everything an Essay Can Hold" }).click();
  expect(page.url()).toBe(`${origin}/blog/essays/everything/`);
  expect(await page.locator(".kept-copy").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Remove it from this device" }).click();
  await page.getByRole("status").filter({ hasText: "no longer kept" }).waitFor();
  expect(await scopes()).toEqual([]);
});
