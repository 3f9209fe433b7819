import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkExternal } from "../../src/cli/check-external.ts";
import { contentSite, type SiteFiles } from "../helpers/content-site.ts";
import { country } from "../helpers/help-country.ts";
import { commandEnvironment, projectCopy, runNode } from "../helpers/project-copy.ts";
import { guard, hasNamespace, wayOff, withoutNetwork } from "../helpers/without-network.ts";
import { linksTo } from "./link-server.ts";

const references = `# Sources
smith-2020:
  authors: Smith A
  year: 2020
  title: On tea
  doi: 10.1371/x
jones-2021: { authors: Jones B, year: 2021, title: On milk, url: https://milk.org/ }
`;

function setUp(files: SiteFiles) {
  const folder = mkdtempSync(join(tmpdir(), "check-external-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    asked.push(String(input));
    return new Response(null, { status: 404 });
  };
  const cacheFile = join(folder, ".cache/external-links.json");
  return { asked, options: { fetch, folder: contentSite(files), cacheFile, pause: 0 }, cacheFile };
}

describe("checkExternal", () => {
  test("tries the links that it is given, the sources and the licence", async () => {
    const { options } = setUp({ "data/references.yaml": references });
    const site = { url: "https://test.org/" };
    const { broken } = await checkExternal(linksTo("https://a.org/"), site, options);
    expect(
      broken.map(({ file, line, column, href }) => `${file}:${line}:${column} ${href}`),
    ).toEqual([
      "content/data/references.yaml:6:8 https://doi.org/10.1371/x",
      "content/data/references.yaml:7:66 https://milk.org/",
      "content/data/site.yaml:11:34 https://creativecommons.org/licenses/by/4.0/",
      "content/essays/tea.md:1:1 https://a.org/",
    ]);
  });

  test("tries the sites and chats of helplines, also of those that wait", async () => {
    const chat = country.replace(
      'url: "https://listeners',
      'chat: { url: "https://chat.org/" }, $&',
    );
    const { asked, options } = setUp({ "data/helplines/gb.yaml": chat });
    await checkExternal([], { url: "https://test.org/" }, options);
    expect(asked).toEqual(
      expect.arrayContaining([
        "https://listeners.test.org/",
        "https://chat.org/",
        "https://waiting.test.org/",
      ]),
    );
  });

  test("does not ask the site about itself", async () => {
    const { options, asked } = setUp({ "data/site.yaml": undefined });
    await checkExternal(
      linksTo("https://test.org/essays/tea/"),
      { url: "https://test.org/" },
      options,
    );
    expect(asked).toEqual([]);
  });

  test("says who asks", async () => {
    const { options } = setUp({});
    const agents: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      agents.push(new Headers(init?.headers).get("user-agent"));
      return new Response();
    };
    await checkExternal([], { url: "https://test.org/" }, { ...options, fetch });
    expect(agents).toEqual(["common-thread-link-check (+https://test.org/)"]);
  });

  test("remembers in a file what was in order", async () => {
    const { options, cacheFile } = setUp({});
    const fetch: typeof globalThis.fetch = async () => new Response();
    const site = { url: "https://test.org/" };
    expect((await checkExternal([], site, { ...options, fetch })).ok).toBe(1);
    expect(existsSync(`${cacheFile}.new`)).toBe(false);
    // This `fetch` would find nothing.
    expect((await checkExternal([], site, options)).ok).toBe(1);
  });

  test("takes a file that cannot be read for an empty one", async () => {
    const { options, cacheFile } = setUp({});
    const fetch: typeof globalThis.fetch = async () => new Response();
    const site = { url: "https://test.org/" };
    await checkExternal([], site, options);
    writeFileSync(cacheFile, "half of a fi");
    expect((await checkExternal([], site, { ...options, fetch })).ok).toBe(1);
    expect(JSON.parse(readFileSync(cacheFile, "utf8"))).toHaveProperty("version", 1);
  });
});

describe("without --external", () => {
  const files = {
    "essays/tea.md": [
      "---",
      "title: Tea",
      `description: ${"d".repeat(60)}`,
      "date: 2026-01-02",
      "topics: [rest]",
      "---",
      "",
      "[Milk](https://milk.org/) and tea [@smith-2020; @jones-2021].",
      "",
    ].join("\n"),
    "data/references.yaml": references,
  };

  test.each(["build", "check"])(`npm run %s never uses the network (${wayOff})`, (name) => {
    const folder = projectCopy(files);
    const [command, ...args] = withoutNetwork([`src/cli/${name}.ts`]);
    const options = { cwd: folder, env: commandEnvironment(), encoding: "utf8" } as const;
    const { status, stderr } = spawnSync(command, args, options);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(existsSync(join(folder, ".cache/external-links.json"))).toBe(false);
  });

  test.each([
    'await fetch("http://127.0.0.1:9/")',
    'import { connect } from "node:net"; connect(9, "127.0.0.1")',
    'import { get } from "node:https"; get("https://127.0.0.1:9/")',
    'import { lookup } from "node:dns/promises"; await lookup("localhost")',
  ])("the test would notice %s", (code) => {
    const result = runNode(tmpdir(), ["--import", guard, "--input-type=module", "--eval", code]);
    expect(result).toEqual({ code: 3, stdout: "", stderr: "the network was used" });
  });

  test.runIf(hasNamespace)("leaves the whole process no network to use", () => {
    const show = "console.log(JSON.stringify(os.networkInterfaces()))";
    const [command, ...args] = withoutNetwork(["--eval", show]);
    expect(spawnSync(command, args, { encoding: "utf8" }).stdout).toBe("{}\n");
  });
});
