import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { beforeEach, describe, expect, test } from "vitest";
import { KeptResults } from "../../src/output/kept-results.ts";
import { afterFile } from "../helpers/after-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  afterFile(() => rmSync(folder, { recursive: true, force: true }));
});

/** More names than files, so that each file has some. */
const names = Array.from({ length: 200 }, (_, index) => `essay ${index}`);

/** One run, which asks for the length of texts. @returns the names whose texts were measured in it */
function run(texts: ReadonlyMap<string, string>, version = "1", isTrue?: (n: number) => boolean) {
  const kept = new KeptResults<number>(folder, version);
  const measured: string[] = [];
  for (const [name, text] of texts) {
    const length = kept.keep(
      name,
      [text],
      () => {
        measured.push(name);
        return text.length;
      },
      isTrue,
    );
    expect(length).toBe(text.length);
  }
  kept.save();
  return measured;
}

const texts = new Map(names.map((name, index) => [name, "x".repeat(index)]));
const bytesOf = () => readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]);

describe("results of an earlier run", () => {
  test("are used for as long as their inputs are the same", () => {
    expect(run(texts)).toEqual(names);
    expect(run(texts)).toEqual([]);
    const changed = new Map([...texts, ["essay 7", "another text"]]);
    expect(run(changed)).toEqual(["essay 7"]);
    expect(run(changed)).toEqual([]);
  });

  test("are never those of other inputs, however alike these are together", () => {
    const kept = () => new KeptResults<string>(folder, "1");
    const first = kept();
    first.keep("essay", ["ab", "c"], () => "ab and c");
    first.save();
    expect(kept().keep("essay", ["a", "bc"], () => "a and bc")).toBe("a and bc");
    expect(kept().keep("page", ["ab", "c"], () => "of a page")).toBe("of a page");
  });

  test("are made anew when they no longer hold", () => {
    run(texts);
    expect(run(texts, "1", (length) => length !== 3)).toEqual(["essay 3"]);
  });

  test("are those of this version of the program alone", () => {
    run(texts);
    expect(run(texts, "2")).toEqual(names);
    expect(run(texts, "2")).toEqual([]);
  });

  test("are forgotten once nobody asks for them, together with their files", () => {
    run(texts);
    run(new Map([["essay 7", "xxxxxxx"]]));
    expect(readdirSync(folder)).toHaveLength(1);
    expect(run(texts)).toEqual(names.filter((name) => name !== "essay 7"));
  });

  test("leave files alone that would come out the same", () => {
    run(texts);
    const before = bytesOf();
    run(texts);
    expect(bytesOf()).toEqual(before);
    run(new Map([...texts, ["essay 7", "another text"]]));
    expect(
      bytesOf().filter((file, index) => !Object.is(String(file), String(before[index]))),
    ).toHaveLength(1);
  });
});

const damages: readonly (readonly [string, (bytes: Buffer) => Uint8Array])[] = [
  ["empty", () => new Uint8Array()],
  ["cut off", (bytes) => bytes.subarray(0, -1)],
  ["cut off in its first bytes", (bytes) => bytes.subarray(0, 9)],
  ["longer", (bytes) => Buffer.concat([bytes, Buffer.from("0")])],
  ["text", () => Buffer.from("a letter to the editors\n")],
  ["what V8 reads, but not ours", () => serialize(new Map([["essay 7", { key: "", value: 1 }]]))],
];

test.each(damages)("a file that is %s is made anew without a word", (_, damage) => {
  run(texts);
  const sound = bytesOf();
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    writeFileSync(path, damage(readFileSync(path)));
  }
  expect(run(texts)).toEqual(names);
  expect(bytesOf()).toEqual(sound);
});

test("no file with a single bit turned is believed", () => {
  run(new Map([["essay 7", "xxxxxxx"]]));
  const [file = ""] = readdirSync(folder);
  const sound = readFileSync(join(folder, file));
  let believed = 0;
  for (const index of sound.keys()) {
    const turned = Buffer.from(sound);
    turned[index] = (turned[index] ?? 0) ^ (1 << (index & 7));
    writeFileSync(join(folder, file), turned);
    believed += 1;
    new KeptResults<number>(folder, "1").keep("essay 7", ["xxxxxxx"], () => {
      believed -= 1;
      return 7;
    });
  }
  expect(believed).toBe(0);
});

test("a folder that is half gone gives the other half", () => {
  run(texts);
  const files = readdirSync(folder);
  for (const file of files.slice(0, files.length / 2)) rmSync(join(folder, file));
  const again = run(texts);
  expect(again.length).toBeGreaterThan(0);
  expect(again.length).toBeLessThan(names.length);
});

test("where nothing can be written, nothing is kept and nobody hears of it", () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "a file");
  expect(run(texts)).toEqual(names);
  expect(run(texts)).toEqual(names);
});

test("without a version of the program nothing is kept or written", () => {
  const kept = new KeptResults<number>(folder, undefined);
  expect(kept.keep("essay", ["text"], () => 4)).toBe(4);
  kept.save();
  expect(readdirSync(folder)).toEqual([]);
});

test("two runs at once leave what either could use", () => {
  const [one, other] = [new KeptResults<number>(folder, "1"), new KeptResults<number>(folder, "1")];
  for (const name of names) {
    one.keep(name, ["old"], () => 3);
    other.keep(name, ["new"], () => 3);
  }
  one.save();
  other.save();
  expect(run(new Map(names.map((name) => [name, "new"])))).toEqual([]);
});

test("what is asked for after the end of a round is made, and changes nothing", () => {
  const kept = new KeptResults<number>(folder, "1");
  kept.keep("essay", ["text"], () => 4);
  kept.save();
  const before = bytesOf();
  expect(kept.keep("another", ["text"], () => 5)).toBe(5);
  kept.save();
  expect(bytesOf()).toEqual(before);
});
