import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { inspectImage } from "../../../src/output/images/inspect-image.ts";
import { emptyFolder, svgText } from "../../helpers/images.ts";
import { tinyPng } from "../../helpers/tiny-png.ts";

/** Something that does not compress to nothing. */
function noisy(width = 300, height = 200): Sharp {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: "red", noise } });
}

const encoded = (format: "avif" | "jpeg" | "png" | "webp") => noisy().toFormat(format).toBuffer();

async function faultsOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const { facts, faults } = await inspectImage(name, bytes, emptyFolder());
  expect(facts === undefined).toBe(faults.length > 0);
  return faults.map(({ message, hint }) => `${message} (${hint})`);
}

describe("an image that can be shown", () => {
  test.each(["avif", "jpeg", "png", "webp"] as const)("is a %s", async (format) => {
    const name = format === "jpeg" ? "cup.jpg" : `cup.${format}`;
    const { facts, faults } = await inspectImage(name, await encoded(format), emptyFolder());
    expect(faults).toEqual([]);
    expect(facts).toMatchObject({ kind: "photograph", width: 300, height: 200, hasAlpha: false });
  });

  test("may be transparent", async () => {
    const bytes = await noisy().ensureAlpha(0.5).png().toBuffer();
    expect((await inspectImage("cup.png", bytes, emptyFolder())).facts?.hasAlpha).toBe(true);
  });

  test("is as large as it is when it stands upright", async () => {
    const bytes = await noisy().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { facts } = await inspectImage("cup.jpeg", bytes, emptyFolder());
    expect(facts).toMatchObject({ width: 200, height: 300 });
  });

  test("is a drawing", async () => {
    const { facts } = await inspectImage("cup.svg", Buffer.from(svgText()), emptyFolder());
    expect(facts).toMatchObject({ kind: "drawing", width: 30, height: 20 });
  });

  test("has a version that changes with its content", async () => {
    const versions = await Promise.all(
      [tinyPng([1, 2, 3]), tinyPng([3, 2, 1]), tinyPng([1, 2, 3])].map(
        async (bytes) => (await inspectImage("cup.png", bytes, emptyFolder())).facts?.version,
      ),
    );
    expect(versions[0]).toMatch(/^[0-9a-f]{10}$/);
    expect(versions[1]).not.toBe(versions[0]);
    expect(versions[2]).toBe(versions[0]);
  });
});

describe("an image that cannot be shown", () => {
  const another = "copy the image there again";
  const damaged = "is damaged: it ends too early or makes no sense (export or download it again)";

  test("is empty", async () => {
    expect(await faultsOf("cup.png", new Uint8Array())).toEqual([`is empty (${another})`]);
  });

  test.each(["avif", "jpeg", "png", "webp"] as const)("is a %s cut off", async (format) => {
    const bytes = await encoded(format);
    const name = format === "jpeg" ? "cup.jpg" : `cup.${format}`;
    for (const part of [0.95, 0.6, 0.2]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect([part, await faultsOf(name, cut)]).toEqual([part, [damaged]]);
    }
  });

  test("begins as an image and goes on as something else", async () => {
    const bytes = Buffer.concat([tinyPng().subarray(0, 40), Buffer.alloc(500, "x")]);
    expect(await faultsOf("cup.png", bytes)).toEqual([damaged]);
  });

  test("is called what it is not", async () => {
    const jpeg = await encoded("jpeg");
    expect(await faultsOf("tea/cup.png", jpeg)).toEqual([
      "is a JPEG, whatever its name says (name it `tea/cup.jpg`, there and in the text)",
    ]);
    expect(await faultsOf("cup.jpg", tinyPng())).toEqual([
      "is a PNG, whatever its name says (name it `cup.png`, there and in the text)",
    ]);
    expect(await faultsOf("cup.png", Buffer.from(svgText()))).toEqual([
      "is an SVG, whatever its name says (name it `cup.svg`, there and in the text)",
    ]);
  });

  test("has a name that does not fit into an address", async () => {
    expect(await faultsOf("My Cup.PNG", tinyPng())).toEqual([
      "has a name that does not fit into an address (name it `my-cup.png`, there and in the text; names have a-z, 0-9 and single hyphens)",
    ]);
  });

  test("has a wrong name twice over, and is damaged as well", async () => {
    const faults = await faultsOf("My Cup.JPG", tinyPng().subarray(0, 50));
    expect(faults.map((fault) => fault.split(" (")[0])).toEqual([
      "has a name that does not fit into an address",
      "is a PNG, whatever its name says",
      "is damaged: it ends too early or makes no sense",
    ]);
  });

  test("has more pixels than there is memory for", async () => {
    const options = {
      create: { width: 9000, height: 9000, channels: 3, background: "red" },
    } as const;
    const bomb = await sharp({ ...options, limitInputPixels: false })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await faultsOf("cup.png", bomb)).toEqual([
      "has 9000 × 9000 pixels (scale it down to at most 50 million; 1600 pixels of width are enough)",
    ]);
  });

  test("is too heavy to be read", async () => {
    const bytes = Buffer.concat([tinyPng(), Buffer.alloc(20_000_000)]);
    expect(await faultsOf("cup.png", bytes)).toEqual([
      "has 20.0 MB (make it smaller than 20 MB; 1600 pixels of width are enough)",
    ]);
  });

  test("is a drawing too heavy to be sent whole", async () => {
    const drawing = (length: number) => Buffer.from(svgText().padEnd(length));
    expect(await faultsOf("cup.svg", drawing(1_000_000))).toEqual([]);
    expect(await faultsOf("cup.svg", drawing(1_200_000))).toEqual([
      "has 1.2 MB, and readers get drawings whole (make it simpler, at most 1 MB, or save it as PNG)",
    ]);
  });

  test.each([
    [
      "cup.gif",
      "GIF89a",
      "is a GIF, which may move and shows few colours (save one picture of it as PNG)",
    ],
    [
      "cup.bmp",
      "BM\x36\0\0\0\0\0\0\0",
      "is a BMP, which is too large to send to readers (save it as PNG)",
    ],
    ["cup.tif", "II*\0", "is a TIFF, which most browsers cannot show (save it as JPEG or PNG)"],
    [
      "cup.heic",
      "\0\0\0\x18ftypheic",
      "is a HEIC, which most browsers cannot show (export it as JPEG)",
    ],
    [
      "cup.png",
      "%PDF-1.7",
      "is not an image that browsers can show (save it as JPEG, PNG, WebP, AVIF or plain SVG)",
    ],
  ])("is of another kind: %s", async (name, beginning, fault) => {
    expect(await faultsOf(name, Buffer.from(beginning, "latin1"))).toEqual([fault]);
  });

  test("moves", async () => {
    const frames = await noisy(20, 40).png().toBuffer();
    const moving = await sharp(frames, { pages: -1 })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    const others = await noisy(20, 40).negate().png().toBuffer();
    const animated = await sharp([frames, others], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(await faultsOf("still.webp", moving)).toEqual([]);
    expect(await faultsOf("cup.webp", animated)).toEqual([
      "moves, and nothing on these pages moves by itself (save one picture of it as PNG)",
    ]);
  });

  test("is a drawing with faults", async () => {
    expect(await faultsOf("cup.svg", Buffer.from(svgText("<script/>")))).toEqual([
      "holds a script (take it out, or save the drawing as PNG)",
    ]);
  });
});
