import { mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { formatProblem } from "../../../src/content/format-problems.ts";
import { manifestHead, manifestOf, manifestText } from "../../../src/output/release/manifest.ts";
import { readManifest } from "../../../src/output/release/read-manifest.ts";
import { type SiteFiles, writeFiles } from "../../helpers/content-site.ts";

const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const letter = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

function folderOf(files: SiteFiles): string {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

describe("manifestOf", () => {
  test("names each file with its hash and size, sorted", () => {
    const folder = folderOf({ "tea/index.html": "a", "a b.txt": "", _headers: "a" });
    expect(manifestText(manifestOf(folder))).toBe(`${manifestHead(3)}
${letter} 1 _headers
${empty} 0 a b.txt
${letter} 1 tea/index.html
`);
  });

  test("is the same for the same files, whenever they were written", () => {
    const files = { "b/index.html": "b", "index.html": "a" };
    const [one, other] = [folderOf(files), folderOf(files)];
    utimesSync(join(other, "index.html"), 0, 0);
    expect(manifestText(manifestOf(other))).toBe(manifestText(manifestOf(one)));
  });
});

describe("readManifest", () => {
  const told = (text: string) => readManifest(text, "live.txt").problems.map(formatProblem);
  const wayOfALine =
    "\n    a line is a SHA-256, a number of bytes and a path, with one space between them";
  const again = "\n    take the whole file again from where it came";

  test("reads what was printed, with the line of each file", () => {
    const name = fc.stringMatching(/^[a-z0-9_][a-z0-9 ._éß-]{0,8}$/);
    const paths = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
    const file = fc.record({ sha256: fc.stringMatching(/^[0-9a-f]{64}$/), size: fc.nat() });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(paths, file), { selector: ([path]) => path }), (all) => {
        const manifest = new Map(all);
        const reading = readManifest(manifestText(manifest), "live.txt");
        expect(reading.problems).toEqual([]);
        expect(reading.manifest).toEqual(manifest);
        expect([...reading.lines]).toEqual(all.map(([path], index) => [path, index + 2]));
      }),
    );
  });

  test.each([
    ["", "live.txt:1:1  error  `` does not begin a manifest"],
    ["<!doctype html>\n", "live.txt:1:1  error  `<!doctype html>` does not begin a manifest"],
    ["# common-thread manifest 1\n", "`# common-thread manifest 1` does not begin a manifest"],
    ["# common-thread manifest 2\n", "`# common-thread manifest 2` does not begin a manifest"],
  ])("refuses %j", (text, message) => {
    const [problem = "", ...others] = told(text);
    expect(problem).toContain(message);
    expect(problem).toContain(`\n    a first line is ${manifestHead(12)}`);
    expect(others).toEqual([]);
  });

  test.each([
    ["tea", `this is no line of a manifest${wayOfALine}`],
    [`${empty} 0`, `this is no line of a manifest${wayOfALine}`],
    [`${empty} x a`, `this is no line of a manifest${wayOfALine}`],
    [`${empty.slice(1)} 0 a`, `this is no line of a manifest${wayOfALine}`],
    [`${empty} 0 /etc/x`, `\`/etc/x\` leads out of the site${wayOfALine}`],
    [`${empty} 0 ../x`, `\`../x\` leads out of the site${wayOfALine}`],
    [`${empty} 0 a/../x`, `\`a/../x\` leads out of the site${wayOfALine}`],
    [`${empty} 0 a//x`, `\`a//x\` leads out of the site${wayOfALine}`],
    [`${empty} 0 a\\x`, `\`a\\x\` leads out of the site${wayOfALine}`],
    [`${empty} 0 good.txt`, `\`good.txt\` stands here twice${again}`],
  ])("tells of the line %j", (line, message) => {
    expect(told(`${manifestHead(1)}\n${empty} 0 good.txt\n${line}\n`)).toEqual([
      `live.txt:3:1  error  ${message}`,
    ]);
  });

  test("tells that lines are missing", () => {
    expect(told(`${manifestHead(2)}\n${empty} 0 good.txt\n`)).toEqual([
      `live.txt:1:1  error  of 2 files there are 1${again}`,
    ]);
  });

  test("tells that a manifest was cut off", () => {
    expect(told(`${manifestHead(1)}\n${empty} 0 assets/ma`)).toEqual([
      `live.txt:2:1  error  the manifest ends within a line${again}`,
    ]);
  });
});
