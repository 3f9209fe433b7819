import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyProject } from "../helpers/copy-project.ts";
import { openPage } from "./ground/open-page.ts";
import { serveFolder } from "./ground/static-host.ts";
import { temporaryFolder } from "./ground/temporary-folder.ts";

test("the search works on a site whose address has a path", async () => {
  const folder = temporaryFolder("base-path");
  onTestFinished(folder.remove);
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
  const { origin, close } = await serveFolder(folder.path);
  onTestFinished(close);

  const { page, troubles } = await openPage(`${origin}/blog/search/`);
  await page.getByRole("searchbox").fill("marmalade");
  await page.locator(".result-list").getByRole("link", { name: "A table" }).click();
  expect(page.url()).toBe(`${origin}/blog/essays/everything/#a-table`);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Everything/);
  expect(troubles).toEqual([]);
});
