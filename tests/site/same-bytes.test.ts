import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { type BuiltSite, readFiles } from "../helpers/built-site.ts";
import { essayText, pageText, writeFiles } from "../helpers/content-site.ts";
import { copyProject } from "../helpers/copy-project.ts";
import { creditLine, svgText } from "../helpers/images.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

// All essays of the real site are out by then.
const epoch = String(Date.UTC(2100, 0, 1) / 1000);

/** What is easily put in another order, or read in another way, elsewhere. */
const touchy = {
  "essays/zz-same-day.md": essayText({ title: "İzmir'de çay", topics: "[connection]" }),
  "essays/aa-same-day.md": essayText({ title: "ÇAY I", topics: "[connection]" }, "## Ilık ÇAY\n"),
  "essays/shay.md": essayText({ title: "شاي", lang: "ar", topics: "[connection]" }),
  "pages/pictures.md": pageText(
    { title: "Pictures" },
    "![Z](../images/zebra.svg) ![A](../images/cups/a.png)\n",
  ),
  "images/zebra.svg": svgText(),
  "images/cups/a.png": tinyPng(),
  // In two widths; to make the third, and all of them larger, takes as long as all else.
  "images/night-drive.jpg": await sharp("content/images/night-drive.jpg").resize(500).toBuffer(),
  "data/images.yaml": `${readFileSync("content/data/images.yaml", "utf8")}${creditLine("zebra.svg")}${creditLine("cups/a.png")}`,
};

interface Machine {
  /** What the folder of the project is called. */
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: string;
  readonly preload?: string;
}

interface Built {
  readonly site: BuiltSite;
  readonly stderr: string;
  /** Builds again on the same machine. */
  readonly again: () => Built;
  /** What builds leave there for the next one. */
  readonly cache: string;
}

function buildOn(machine: Machine): Built {
  const root = mkdtempSync(join(tmpdir(), "machine-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, machine.name);
  mkdirSync(folder);
  copyProject(folder, "content");
  writeFiles(join(folder, "content"), touchy);
  return buildIn(folder, machine);
}

function buildIn(folder: string, machine: Machine): Built {
  const { env, umask, preload } = machine;
  const imported = preload ? `--import '${resolve("tests/helpers/preloads", preload)}'` : "";
  const command = `umask ${umask}; exec '${process.execPath}' ${imported} src/cli/build.ts`;
  const { status, stderr } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    env: { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: epoch, ...env },
    encoding: "utf8",
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const again = () => buildIn(folder, machine);
  return { site: readFiles(join(folder, "_site")), stderr, again, cache: join(folder, ".cache") };
}

test("the same content and clock give the same bytes on every machine", () => {
  const { site, stderr, again, cache } = buildOn({
    name: "Büro mit Tee",
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    umask: "077",
  });
  expect(site.size).toBeGreaterThan(20);
  expect([...site.keys()].filter((path) => path.endsWith(".pf_index"))).not.toEqual([]);

  // A third of what the next build finds is whole.
  expect(spoil(cache)).toBeGreaterThan(20);
  const later = again();
  expect(later.stderr).toBe(stderr);
  expect(differences(later.site, site)).toEqual([]);

  const elsewhere = buildOn({
    name: "elsewhere",
    env: { TZ: "America/St_Johns", LC_ALL: "C", LANGUAGE: "de" },
    umask: "002",
    preload: "another-machine.ts",
  });
  expect(elsewhere.stderr).toMatch(/^shuffled [1-9]\d+ folders$/m);
  expect(differences(elsewhere.site, site)).toEqual([]);
});

/** Of what was kept of essays and pages, removes a third and damages a third. @returns how many files */
function spoil(cache: string): number {
  const files = ["essays", "gates"].flatMap((folder) =>
    readdirSync(join(cache, folder)).map((name) => join(cache, folder, name)),
  );
  for (const [index, file] of files.entries()) {
    if (index % 3 === 0) rmSync(file);
    if (index % 3 === 1) writeFileSync(file, readFileSync(file).fill(7, index));
  }
  return files.length;
}

/** The paths of files that only one site has, or that are not the same in both. */
function differences(one: BuiltSite, other: BuiltSite): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return !a || !b || !a.equals(b);
  });
}
