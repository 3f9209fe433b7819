import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeFiles } from "../../src/output/write-files.ts";
import { assumed } from "../bench/visit-cost.ts";
import { temporaryFolder } from "../browser/ground/temporary-folder.ts";
import { type ExampleSite, exampleSite } from "../output/hosting/example-site.ts";
import { netlify } from "../output/hosting/hosts/headers-and-redirects.ts";

const text = readFileSync("docs/hosting.md", "utf8");

/** The commands of the block that holds a text. */
function commandsWith(part: string): string {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = ""]) => block);
  const found = blocks.filter((block) => block.includes(part));
  if (found.length !== 1) throw new Error(`${found.length} blocks hold ${part}`);
  return found[0] ?? "";
}

/** Runs commands where a site has been built. */
function runBeside({ files, hosting }: ExampleSite, commands: string): string {
  const { path: folder, remove } = temporaryFolder("docs-hosting");
  onTestFinished(remove);
  const site = join(folder, "_site");
  mkdirSync(site);
  const built = [...files].map(([path, content]) => ({ path, content }));
  writeFiles(site, [...built, ...hosting.published]);
  execFileSync("sh", ["-euc", commands], { cwd: folder });
  return folder;
}

describe("docs/hosting.md", () => {
  test("names every file that hosts are given", () => {
    const { published, forServers } = exampleSite("/").hosting;
    for (const { path } of published) expect(text).toContain(`\`${path}\``);
    for (const { path } of forServers) expect(text).toContain(`\`.cache/hosting/${path}\``);
  });

  test("has the line that forces redirects on Netlify", () => {
    const folder = runBeside(exampleSite("/"), commandsWith("301!"));
    const read = (name: string) => readFileSync(join(folder, "_site", name), "utf8");
    const host = netlify(read("_headers"), read("_redirects"));
    expect(host("/essays/old-tea/").redirect).toEqual({ status: 301, location: "/essays/tea/" });
  });

  test("has the lines that put a site below a path, and what hosts look for beside it", () => {
    const folder = runBeside(exampleSite("/blog/"), commandsWith("public/blog"));
    expect(readdirSync(join(folder, "public")).toSorted()).toEqual([
      ".nojekyll",
      "404.html",
      "_headers",
      "_redirects",
      "blog",
      "staticwebapp.config.json",
      "vercel.json",
    ]);
    expect(existsSync(join(folder, "public/blog/essays/tea/index.html"))).toBe(true);
    expect(existsSync(join(folder, "public/blog/404.html"))).toBe(true);
    expect(existsSync(join(folder, "public/blog/.htaccess"))).toBe(true);
  });

  test("names each assumption of the costs, as it is", () => {
    for (const [name, value] of Object.entries(assumed)) {
      expect(text).toContain(`--${name} ${value}`);
    }
  });
});
