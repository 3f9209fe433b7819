import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type ImageFiles, imageFiles } from "../../../src/images/image-files.ts";
import { ImageReader } from "../../../src/output/images/image-reader.ts";
import { makeImages } from "../../../src/output/images/make-images.ts";
import { readFiles } from "../../helpers/built-site.ts";
import { writeFiles } from "../../helpers/content-site.ts";
import { emptyFolder, svgText } from "../../helpers/images.ts";
import { tinyPng } from "../../helpers/tiny-png.ts";

interface Made {
  readonly site: string;
  readonly cache: string;
  readonly content: string;
}

async function plan(content: string, cache: string): Promise<ImageFiles[]> {
  const images = await new ImageReader({ folder: content, cache }).read();
  return [...images.values()].flatMap(({ facts, ...reading }) => {
    expect(reading.faults).toEqual([]);
    const image = facts && { ...reading, facts };
    return image ? [{ image, files: imageFiles(image) }] : [];
  });
}

/** Makes the files of images by their names. */
async function make(
  images: Readonly<Record<string, Uint8Array | string>>,
  cache = emptyFolder(),
): Promise<Made> {
  const [content, site] = [emptyFolder(), emptyFolder()];
  for (const [name, bytes] of Object.entries(images)) {
    writeFiles(content, { [`images/${name}`]: bytes });
  }
  await makeImages(await plan(content, cache), site, { cache });
  return { site, cache, content };
}

const madeOf = ({ site }: Pick<Made, "site">) =>
  [...readFiles(site)].map(([path, bytes]) => ({ path, bytes }));

/** What a camera of 40 megapixels in a telephone writes, but smaller. */
async function holidayPhoto(): Promise<Buffer> {
  const left = sharp({ create: { width: 60, height: 80, channels: 3, background: "#00f" } });
  return await sharp({ create: { width: 120, height: 80, channels: 3, background: "#f00" } })
    .composite([{ input: await left.png().toBuffer(), left: 0, top: 0 }])
    .withExif({
      IFD0: { Artist: "Ann Lee", Make: "Telephone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'><secret>Ann</secret></x:xmpmeta>")
    .jpeg()
    .toBuffer();
}

describe("the files made of an image", () => {
  test("tell nothing of where, when and by whom it was taken", async () => {
    const photo = await holidayPhoto();
    // The rest shows nothing unless these are there to be removed.
    const before = await sharp(photo).metadata();
    expect([before.exif?.includes("Ann Lee"), before.xmp?.includes("secret")]).toEqual([
      true,
      true,
    ]);

    const files = madeOf(await make({ "photo.jpg": photo }));
    expect(files).toHaveLength(3);
    for (const { path, bytes } of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect({ path, exif, xmp, iptc, icc, orientation }).toEqual({ path });
      for (const word of ["Exif", "GPS", "Ann", "Telephone", "xmp"]) {
        expect(`${path} ${word}: ${bytes.includes(word)}`).toBe(`${path} ${word}: false`);
      }
    }
  });

  test("stand upright", async () => {
    for (const { path, bytes } of madeOf(await make({ "photo.jpg": await holidayPhoto() }))) {
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([path, info.width, info.height]).toEqual([path, 80, 120]);
      // Turned a quarter clockwise, what was left is above.
      const pixel = (row: number) => [
        ...data.subarray((row * 80 + 40) * 3, (row * 80 + 40) * 3 + 3),
      ];
      expect(pixel(20)[2]).toBeGreaterThan(200);
      expect(pixel(100)[0]).toBeGreaterThan(200);
    }
  });

  test("show colours of wider ranges as sRGB has them", async () => {
    const wide = await sharp({
      create: { width: 8, height: 8, channels: 3, background: { r: 200, g: 90, b: 60 } },
    })
      .withIccProfile("p3")
      .png()
      .toBuffer();
    for (const { path, bytes } of madeOf(await make({ "wide.png": wide }))) {
      const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      const difference = [200, 90, 60].map((value, channel) =>
        Math.abs(value - (data[channel] ?? 0)),
      );
      expect([path, Math.max(...difference) < 12]).toEqual([path, true]);
    }
  });

  test("have the sizes that their names tell, and fewer bytes each than the one before", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 12 } as const;
    const photo = await sharp({
      create: { width: 1300, height: 650, channels: 3, background: "red", noise },
    })
      .blur(2)
      .jpeg({ quality: 95 })
      .toBuffer();
    const sizes = await Promise.all(
      madeOf(await make({ "photo.jpg": photo })).map(async ({ path, bytes }) => {
        const { width, height, format } = await sharp(bytes).metadata();
        return `${path.replace(/\.[0-9a-f]{10}/, "")} ${format} ${width}x${height}`;
      }),
    );
    expect(sizes).toEqual([
      "images/photo-1200.avif heif 1200x600",
      "images/photo-1200.jpg jpeg 1200x600",
      "images/photo-1200.webp webp 1200x600",
      "images/photo-480.avif heif 480x240",
      "images/photo-480.webp webp 480x240",
      "images/photo-800.avif heif 800x400",
      "images/photo-800.webp webp 800x400",
    ]);
  });

  test("keep what is transparent", async () => {
    const clear = await sharp({
      create: { width: 6, height: 6, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const files = madeOf(await make({ "clear.png": clear }));
    expect(files.map(({ path }) => path.split(".").at(-1))).toEqual(["avif", "png", "webp"]);
    for (const { path, bytes } of files) {
      expect([path, (await sharp(bytes).stats()).isOpaque]).toEqual([path, false]);
    }
  });

  test("of a drawing hold what it draws and no more", async () => {
    const [file] = madeOf(await make({ "a/cup.svg": svgText("<!-- Ann --><g></g>") }));
    expect(file?.path).toMatch(/^images\/a\/cup\.[0-9a-f]{10}\.svg$/);
    expect(String(file?.bytes)).toBe(`${svgText("<g></g>")}\n`);
  });
});

describe("making images", () => {
  const images = { "cup.png": tinyPng(), "tea/line.svg": svgText() };

  test("gives the same bytes again, wherever it is done", async () => {
    const [one, other] = [await make(images), await make(images)];
    expect(readFiles(other.site)).toEqual(readFiles(one.site));
  });

  test("makes nothing a second time", async () => {
    const { content, cache, site } = await make(images);
    const made = join(cache, "made");
    // What is taken from the cache shows whose bytes they are, and when they were made.
    for (const name of readdirSync(made)) {
      writeFileSync(join(made, name), "kept");
      utimesSync(join(made, name), 1, 1);
    }
    rmSync(join(site, "images"), { recursive: true });
    await makeImages(await plan(content, cache), site, { cache });
    expect(madeOf({ site }).map(({ bytes }) => String(bytes))).toEqual(Array(4).fill("kept"));
    expect(readdirSync(made).map((name) => statSync(join(made, name)).mtimeMs)).toEqual(
      Array(4).fill(1000),
    );
  });

  test("makes only what has changed, under another name", async () => {
    const { content, cache, site } = await make(images);
    const before = new Set(madeOf({ site }).map(({ path }) => path));
    writeFiles(content, { "images/cup.png": tinyPng([1, 2, 3]) });
    const next = emptyFolder();
    await makeImages(await plan(content, cache), next, { cache });
    const names = madeOf({ site: next }).map(({ path }) => path);
    expect(names.filter((path) => before.has(path))).toEqual([
      expect.stringMatching(/^images\/tea\/line/),
    ]);
    expect(names).toHaveLength(4);
  });

  test("refuses an image that is no longer what was read, and keeps nothing of it", async () => {
    const [content, cache] = [emptyFolder(), emptyFolder()];
    writeFiles(content, { "images/cup.png": tinyPng() });
    const planned = await plan(content, cache);
    writeFiles(content, { "images/cup.png": tinyPng([1, 2, 3]) });
    await expect(makeImages(planned, emptyFolder(), { cache })).rejects.toThrow(
      "content/images/cup.png was changed while the site was made\n    run the command again",
    );
    expect(readdirSync(cache)).toEqual(["facts"]);
  });

  test("forgets what is long gone, and keeps some of it", async () => {
    const cache = emptyFolder();
    const made = join(cache, "made");
    await make(images, cache);
    const old = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`made/${index}.avif`, "old"]),
      );
    writeFiles(cache, old(54));
    await make(images, cache);
    expect(readdirSync(made)).toHaveLength(58);
    writeFiles(cache, old(55));
    await make(images, cache);
    expect(readdirSync(made)).toHaveLength(4);
    expect(readFileSync(join(made, readdirSync(made)[0] ?? ""), "latin1")).not.toBe("old");
  });
});
