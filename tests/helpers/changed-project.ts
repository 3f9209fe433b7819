// Projects in the moment before a build that changes their site: `_site` holds the first site, and
// `content/` what the second is made of. Nothing of the first may be lost before the second is there.

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type BuiltSite, readFiles } from "./built-site.ts";
import { changeSource } from "./change-source.ts";
import { essayText, pageText, type SiteFiles, writeFiles } from "./content-site.ts";
import { creditLine, svgText } from "./images.ts";
import { projectCopy, startCommand } from "./project-copy.ts";
import { runWarm } from "./run-warm.ts";

/** No address of an essay is lost from one to the other, so that each can follow the other. */
export const first: SiteFiles = {
  "essays/tea.md": essayText({ title: "Tea" }),
  "data/images.yaml": creditLine("tea/cup.svg"),
  "images/tea/cup.svg": svgText(),
  "pages/cups.md": pageText({ title: "Cups" }, "![A cup](../images/tea/cup.svg)\n"),
};
export const second: SiteFiles = {
  "essays/tea.md": essayText({ title: "Green tea" }),
  "data/images.yaml": undefined,
  "images/tea/cup.svg": undefined,
  "pages/cups.md": undefined,
};

const sites = new Map<SiteFiles, BuiltSite>();

/** What a build that nothing disturbs makes of the files. */
export async function siteOf(files: SiteFiles): Promise<BuiltSite> {
  const known = sites.get(files);
  if (known) return known;
  const folder = projectCopy(files);
  expect(await runWarm(folder, ["build"])).toMatchObject({ code: 0, stderr: "" });
  const site = siteIn(folder);
  sites.set(files, site);
  return site;
}

/** The site that a project has now. */
export function siteIn(folder: string): BuiltSite {
  return readFiles(join(folder, "_site"));
}

/** Whether two sites have the same files. */
export function isSameSite(one: BuiltSite, other: BuiltSite): boolean {
  return (
    one.size === other.size &&
    [...one].every(([path, file]) => other.get(path)?.equals(file) === true)
  );
}

/** A project whose site is the first and whose content the second. */
export async function changedProject(place?: string): Promise<string> {
  const folder = projectCopy(second, place);
  writeFiles(join(folder, "_site"), Object.fromEntries(await siteOf(first)));
  mkdirSync(join(folder, ".cache"));
  return folder;
}

/** Starts a build that comes to no end, and waits until it is in the middle of making pages. */
export async function startEndlessBuild(folder: string): Promise<ChildProcess> {
  const endless = `config.addTransform("endless", () => {
    process.stderr.write("begun");
    return new Promise((done) => setTimeout(done, 600_000, ""));
  });`;
  const env = changeSource(".eleventy.ts", "return {", `${endless}\n  return {`);
  const child = startCommand(folder, "build", env);
  await hearsFrom(child, "begun");
  return child;
}

/** How a process ends: its exit code, or the signal that ended it. */
export async function endOf(child: ChildProcess): Promise<number | string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode ?? child.signalCode ?? "";
}

/** Waits until a command has said something to its writer. */
export async function hearsFrom(child: ChildProcess, text: string): Promise<void> {
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += chunk;
  });
  await expect.poll(() => errors, { timeout: 30_000 }).toContain(text);
}

/** What builds have left in the cache. */
export function leftovers(folder: string): string[] {
  const cache = join(folder, ".cache");
  return existsSync(cache) ? readdirSync(cache).filter((name) => /^(?:build|lock)/.test(name)) : [];
}
