import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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
  "data/images.yaml": `${readFileSync("content/data/images.yaml", "utf8")}${creditLine("zebra.svg")}${creditLine("cups/a.png")}`,
};

interface Machine {
  /** What the folder of the project is called. */
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: string;
  readonly preload?: string;
}

function buildOn({ name, env, umask, preload }: Machine): { site: BuiltSite; stderr: string } {
  const root = mkdtempSync(join(tmpdir(), "machine-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, name);
  mkdirSync(folder);
  copyProject(folder, "content");
  writeFiles(join(folder, "content"), touchy);
  const imported = preload ? `--import '${resolve("tests/helpers/preloads", preload)}'` : "";
  const command = `umask ${umask}; exec '${process.execPath}' ${imported} src/cli/build.ts`;
  const { status, stderr } = spawnSync("sh", ["-c", command], {
    cwd: folder,
    env: { PATH: process.env["PATH"], SOURCE_DATE_EPOCH: epoch, ...env },
    encoding: "utf8",
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return { site: readFiles(join(folder, "_site")), stderr };
}

test("the same content and clock give the same bytes on every machine", () => {
  const { site } = buildOn({
    name: "Büro mit Tee",
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    umask: "077",
  });
  expect(site.size).toBeGreaterThan(20);
  expect([...site.keys()].filter((path) => path.endsWith(".pf_index"))).not.toEqual([]);

  const elsewhere = buildOn({
    name: "elsewhere",
    env: { TZ: "America/St_Johns", LC_ALL: "C", LANGUAGE: "de" },
    umask: "002",
    preload: "another-machine.ts",
  });
  expect(elsewhere.stderr).toMatch(/^shuffled [1-9]\d+ folders$/m);
  expect(differences(elsewhere.site, site)).toEqual([]);
});

/** The paths of files that only one site has, or that are not the same in both. */
function differences(one: BuiltSite, other: BuiltSite): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return !a || !b || !a.equals(b);
  });
}
