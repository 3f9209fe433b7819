import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PageMemory, type SiteValues } from "../../src/eleventy/page-memory.ts";

interface Build {
  readonly publication: object;
  readonly item?: unknown;
  readonly template?: string;
  readonly render: (values: SiteValues) => string;
  readonly fails?: boolean;
}

/** A site of one page that is built again and again. */
function pageOf() {
  const folder = mkdtempSync(join(tmpdir(), "page-memory-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const memory = new PageMemory(folder);
  let rendered = 0;
  /** @returns whether the page was to be written */
  const build = ({ publication, item, template = "a", render, fails = false }: Build) =>
    memory.during({ publication, assets: {} }, async () => {
      const counting = (values: SiteValues) => {
        rendered += 1;
        return render(values);
      };
      const isNew = memory.isNew({ template, url: "/a/", item, render: counting });
      if (fails) throw new Error("failed");
      return isNew;
    });
  return { folder, memory, build, renderings: () => rendered };
}

const showSite = ({ publication }: SiteValues) => String(Reflect.get(publication, "site"));
const showKeys = ({ publication }: SiteValues) => Object.keys(publication).join();
const askForSite = ({ publication }: SiteValues) => String("site" in publication);

test("makes a page again when what it reads has changed, and only then", async () => {
  const { build, renderings } = pageOf();
  expect(await build({ publication: { site: "A", other: 1 }, render: showSite })).toBe(true);
  expect(await build({ publication: { site: "A", other: 2 }, render: showSite })).toBe(false);
  expect(renderings()).toBe(1);
  expect(await build({ publication: { site: "B", other: 2 }, render: showSite })).toBe(true);
});

test.each([showKeys, askForSite])("notices a new key that a page asks for", async (render) => {
  const { build } = pageOf();
  expect(await build({ publication: { other: 1 }, render })).toBe(true);
  expect(await build({ publication: { other: 1, site: "A" }, render })).toBe(true);
});

test("does not write a page that comes out the same", async () => {
  const { build, renderings } = pageOf();
  const render = () => "the same";
  expect(await build({ publication: {}, item: 1, render })).toBe(true);
  expect(await build({ publication: {}, item: 2, render })).toBe(false);
  expect(renderings()).toBe(2);
});

test("makes a page again that another template has taken over", async () => {
  const { build } = pageOf();
  expect(await build({ publication: {}, template: "a", render: () => "a" })).toBe(true);
  expect(await build({ publication: {}, template: "b", render: () => "b" })).toBe(true);
});

test("knows nothing after a build that failed, or when the folder is another", async () => {
  const { build, folder } = pageOf();
  const page = { publication: { site: "A" }, render: showSite };
  await build(page);
  await expect(build({ ...page, fails: true })).rejects.toThrow("failed");
  expect(await build(page)).toBe(true);
  expect(await build(page)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(await build(page)).toBe(true);
  mkdirSync(folder);
  expect(await build(page)).toBe(true);
});

test("refuses two pages at one address", async () => {
  const { memory } = pageOf();
  const page = { template: "a", url: "/a/", item: 1, render: () => "" };
  const build = memory.during({ publication: {}, assets: {} }, async () => {
    memory.isNew(page);
    memory.isNew({ ...page, template: "b" });
  });
  await expect(build).rejects.toThrow("b: /a/ is taken by another page");
});
