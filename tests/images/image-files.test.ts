import { describe, expect, test } from "vitest";
import { imageFiles, pictureOf } from "../../src/images/image-files.ts";
import type { ImageFacts } from "../../src/images/image-reading.ts";

function filesOf(facts: Partial<ImageFacts>, name = "tea/cup.jpg") {
  const image = {
    file: `content/images/${name}`,
    path: `/x/${name}`,
    name,
    faults: [],
    facts: {
      kind: "photograph",
      width: 1600,
      height: 900,
      hasAlpha: false,
      digest: "d",
      version: "0123456789",
      ...facts,
    } as const,
  };
  return { image, files: imageFiles(image) };
}

const names = (facts: Partial<ImageFacts>) =>
  filesOf(facts).files.map(({ url }) =>
    url.replace("/images/tea/cup", "").replace(".0123456789", ""),
  );

describe("the files of an image", () => {
  test("are three widths in two formats, and one for every browser", () => {
    expect(filesOf({}).files.map(({ url }) => url)).toEqual([
      "/images/tea/cup-480.0123456789.avif",
      "/images/tea/cup-800.0123456789.avif",
      "/images/tea/cup-1200.0123456789.avif",
      "/images/tea/cup-480.0123456789.webp",
      "/images/tea/cup-800.0123456789.webp",
      "/images/tea/cup-1200.0123456789.webp",
      "/images/tea/cup-1200.0123456789.jpg",
    ]);
  });

  test.each([
    [{ width: 1200 }, ["-480.avif", "-800.avif", "-1200.avif"]],
    [{ width: 1199 }, ["-480.avif", "-800.avif", "-1199.avif"]],
    [{ width: 480 }, ["-480.avif"]],
    [{ width: 3 }, ["-3.avif"]],
  ])("are never larger than the image: %j", (facts, expected) => {
    expect(names(facts).filter((name) => name.endsWith("avif"))).toEqual(expected);
  });

  test("keep what is transparent", () => {
    expect(names({ hasAlpha: true }).at(-1)).toBe("-1200.png");
  });

  test("of a drawing are one", () => {
    expect(names({ kind: "drawing" })).toEqual([".svg"]);
  });
});

describe("a picture", () => {
  test.each([
    [{}, { width: 1200, height: 675 }],
    [
      { width: 1000, height: 333 },
      { width: 1000, height: 333 },
    ],
    [
      { width: 40_000, height: 10 },
      { width: 1200, height: 1 },
    ],
    [{ kind: "drawing", width: 3000, height: 20 } as const, { width: 3000, height: 20 }],
  ])("has the proportions of the image: %j", (facts, size) => {
    expect(pictureOf(filesOf(facts))).toMatchObject(size);
  });

  test("offers the best format first", () => {
    const { sources, url } = pictureOf(filesOf({ width: 100, height: 100 }));
    expect(sources.map(({ type }) => type)).toEqual(["image/avif", "image/webp"]);
    expect(url).toMatch(/\.jpg$/);
    expect(pictureOf(filesOf({ kind: "drawing" })).sources).toEqual([]);
  });
});
