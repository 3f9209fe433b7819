// Every command that a document shows is known here, and run where it changes nothing but the
// project that it runs in.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { contentSite, essayText } from "../helpers/content-site.ts";
import { linkProject } from "../helpers/copy-project.ts";
import { docx } from "../helpers/docx.ts";
import { commandEnvironment } from "../helpers/project-copy.ts";
import { readDocs } from "../helpers/read-docs.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

/** Scripts that work in a project of its own and end by themselves. */
const runnable: ReadonlySet<string> = new Set(["build", "check", "new", "import", "plain"]);

/** What would ask the network, or stands for something else. */
const notToRun = /--external|…/;

/** Lines of shells, each by itself; with them what stands between backticks and begins like one. */
const commands = new Set(
  readDocs().flatMap(({ blocks, codes }) => [
    ...blocks.filter(({ language }) => /^(?:sh|bash)$/.test(language)).flatMap(linesOf),
    ...codes.filter((code) => /^(?:[A-Z_]+=\S+ )*(?:npm|npx) /.test(code)),
  ]),
);

function linesOf({ text }: { readonly text: string }): string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/(^|\s)#.*/, "").trim())
    .filter((line) => line !== "")
    .flatMap((line) => line.split(" && "));
}

/** The script of package.json that a command runs. */
function scriptOf(command: string): string | undefined {
  return /^(?:[A-Z_]+=\S+ )*npm (?:run )?([\w:]+)/.exec(command)?.[1];
}

/** Programs that no test may run: they change more than a project, or ask others. */
const ofTheSystem: ReadonlySet<string> = new Set(
  "cd cp curl done for gh git ln mkdir mv nginx perl rsync shopt ssh xargs".split(" "),
);

/** Tools of hosts, which `npx` fetches where somebody uses that host. */
const ofHosts: ReadonlySet<string> = new Set(["netlify", "vercel", "wrangler"]);

/** Whether a command that is not run is one that exists. */
function isKnown(command: string): boolean {
  const [program = "", name = ""] = command.replace(/^(?:[A-Z_]+=\S+ )*/, "").split(" ");
  if (ofTheSystem.has(program)) return true;
  if (program === "npx")
    return name === "--yes" || ofHosts.has(name) || existsSync(`node_modules/.bin/${name}`);
  return program === "npm" && (/^(?:ci|cit|install)$/.test(name) || isScript(command));
}

function isScript(command: string): boolean {
  return Object.hasOwn(scripts, scriptOf(command) ?? "");
}

/** What keeps a site, and what compares it with another. */
const tools = /^(?:cp|diff) -r /;

const toRun = [...commands].filter(
  (command) =>
    (runnable.has(scriptOf(command) ?? "") || tools.test(command)) && !notToRun.test(command),
);

let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "docs-commands-")), "project");
  linkProject(folder, contentSite({ "essays/tea.md": essayText() }), inject("program").folder);
  // What the examples speak of.
  writeFileSync(join(folder, "notes.txt"), "Notes\n\nTea is a warm drink, and company is too.\n");
  writeFileSync(
    join(folder, "tea.docx"),
    docx(
      "<w:p><w:r><w:t>Tea with neighbours</w:t></w:r></w:p><w:p><w:r><w:t>Put the kettle on.</w:t></w:r></w:p>",
    ),
  );
  return () => rmSync(join(folder, ".."), { recursive: true, force: true });
});

test.each([...commands].filter((command) => !toRun.includes(command)))("`%s` exists", (command) => {
  expect(isKnown(command)).toBe(true);
});

test.each(toRun)("`%s` works", (command) => {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    env: commandEnvironment(),
    shell: true,
    encoding: "utf8",
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
});

test("documents show the commands that writers need", () => {
  expect(new Set(toRun.flatMap((command) => scriptOf(command) ?? []))).toEqual(runnable);
});
