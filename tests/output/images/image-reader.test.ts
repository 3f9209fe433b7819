import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ImageReader } from "../../../src/output/images/image-reader.ts";
import { writeFiles } from "../../helpers/content-site.ts";
import { emptyFolder, svgText } from "../../helpers/images.ts";
import { tinyPng } from "../../helpers/tiny-png.ts";

function folderOf(files: Readonly<Record<string, Uint8Array | string>>) {
  const [folder, cache] = [emptyFolder(), emptyFolder()];
  writeFiles(folder, files);
  return { folder, cache, reader: new ImageReader({ folder, cache }) };
}

describe("reading the folder of images", () => {
  test("finds images by the paths that texts know them by, in their order", async () => {
    const { reader, folder } = folderOf({
      "images/tea/cup.png": tinyPng(),
      "images/b.svg": svgText(),
      "images/Cup two.svg": svgText(),
    });
    const images = await reader.read();
    expect([...images.keys()]).toEqual([
      "/images/Cup two.svg",
      "/images/b.svg",
      "/images/tea/cup.png",
    ]);
    expect(images.get("/images/tea/cup.png")).toMatchObject({
      file: "content/images/tea/cup.png",
      name: "tea/cup.png",
      path: join(folder, "images/tea/cup.png"),
      facts: { width: 4, height: 4 },
    });
  });

  test("finds nothing where there is no folder", async () => {
    expect((await folderOf({}).reader.read()).size).toBe(0);
    expect((await folderOf({ images: "a file" }).reader.read()).size).toBe(0);
  });

  test("passes over hidden files, copies of editors, and what links to files elsewhere", async () => {
    const { reader, folder } = folderOf({
      "images/.DS_Store": "x",
      "images/cup.svg~": svgText(),
      "elsewhere/secret.svg": svgText(),
    });
    symlinkSync(join(folder, "elsewhere/secret.svg"), join(folder, "images/link.svg"));
    symlinkSync(join(folder, "elsewhere"), join(folder, "images/folder"));
    expect((await reader.read()).size).toBe(0);
  });

  test("gives the very same object for what has not changed", async () => {
    const { reader, folder } = folderOf({
      "images/a.svg": svgText(),
      "images/b.png": tinyPng([1, 1, 1]),
    });
    const before = await reader.read();
    const file = join(folder, "images/b.png");
    writeFileSync(`${file}~`, tinyPng([2, 2, 2]));
    renameSync(`${file}~`, file);
    const after = await reader.read();
    expect(after.get("/images/a.svg")).toBe(before.get("/images/a.svg"));
    expect(after.get("/images/b.png")?.facts?.version).not.toBe(
      before.get("/images/b.png")?.facts?.version,
    );
  });

  test("decodes an image once, also when the program is started again", async () => {
    const { reader, folder, cache } = folderOf({ "images/b.png": tinyPng() });
    const { facts } = (await reader.read()).get("/images/b.png") ?? {};
    const [kept = ""] = readdirSync(join(cache, "facts"));
    const other = { width: 7, height: 9, hasAlpha: true };
    writeFileSync(join(cache, "facts", kept), JSON.stringify(other));
    const again = (await new ImageReader({ folder, cache }).read()).get("/images/b.png");
    expect(again?.facts).toEqual({ ...facts, ...other });
  });

  test.each(["", "{", '{"width":0,"height":1,"hasAlpha":true}', "[]"])(
    "decodes it again when what was kept makes no sense: %j",
    async (text) => {
      const { reader, folder, cache } = folderOf({ "images/b.png": tinyPng() });
      const before = await reader.read();
      const [kept = ""] = readdirSync(join(cache, "facts"));
      writeFileSync(join(cache, "facts", kept), text);
      expect(await new ImageReader({ folder, cache }).read()).toEqual(before);
    },
  );

  test("does not read a file that is larger than any image", async () => {
    const { reader, folder } = folderOf({});
    mkdirSync(join(folder, "images"));
    writeFileSync(join(folder, "images/big.png"), Buffer.alloc(20_000_001));
    expect((await reader.read()).get("/images/big.png")?.faults[0]?.message).toBe("has 20.0 MB");
  });
});
