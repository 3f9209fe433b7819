import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readFiles } from "../helpers/built-site.ts";
import { changeSource } from "../helpers/change-source.ts";
import { essayText, recordsText, siteText, writeFiles } from "../helpers/content-site.ts";
import { creditLine } from "../helpers/images.ts";
import {
  ownProgram,
  projectCopy,
  runCommand,
  runNode,
  startNode,
} from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";
import { tinyPng } from "../helpers/tiny-png.ts";

const broken = {
  "essays/a.md": essayText({ date: "2026-02-30", darft: "true" }),
  "essays/b.md": essayText({}, "# Tea\n"),
};

const problems = `content/essays/a.md:4:7  error  date: 2026-02-30 is not a day in the calendar
    4 │ date: 2026-02-30
      │       ^
    the last day of that month is 2026-02-28
content/essays/a.md:6:1  error  unknown key \`darft\`
    6 │ darft: true
      │ ^
    did you mean \`draft\`?
content/essays/b.md:8:1  error  the page already has its level-1 heading, the title
    8 │ # Tea
      │ ^
    begin sections with \`## \`

3 errors

`;

describe("npm run build", () => {
  test("makes the site in _site", async () => {
    const folder = projectCopy({
      "essays/tea.md": essayText({}, "![A cup](../images/tea/cup.png)\n"),
      "images/tea/cup.png": tinyPng(),
      "data/images.yaml": creditLine("tea/cup.png"),
    });
    const { code, stdout, stderr } = runCommand(folder, "build");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.replace(/[\d.]+ (kB|s|links)\b/g, "N $1")).toBe(`1 essay
23 pages and N kB in _site/; the largest, language/index.html, has N kB
2 cards, 2 of them new
N links checked
1 new line in content/addresses.lock: commit it
content N s, pages N s, cards N s, gates N s, publishing N s
`);
    const site = readFiles(join(folder, "_site"));
    expect([...site.keys()]).toEqual(
      expect.arrayContaining(["404.html", "essays/tea/index.html", "feed.xml", "robots.txt"]),
    );
    const names = [...site.keys()].filter((path) => path.startsWith("images/"));
    expect(names.map((name) => name.replace(/\.[0-9a-f]{10}\./, ".HASH."))).toEqual([
      "images/tea/cup-4.HASH.avif",
      "images/tea/cup-4.HASH.jpg",
      "images/tea/cup-4.HASH.webp",
    ]);
    const forServers = readFiles(join(folder, ".cache/hosting"));
    expect([...forServers.keys()]).toEqual(["Caddyfile", "nginx.conf"]);
    expect([...site.keys()]).toEqual(expect.arrayContaining([".htaccess", ".nojekyll"]));
    // All of one build: the hash in the policy is that of the script in the pages.
    const [hash = "none"] = /sha256-[\w+/=]+/.exec(String(site.get("essays/tea/index.html"))) ?? [];
    for (const file of [...forServers.values(), site.get("_headers"), site.get(".htaccess")]) {
      expect(String(file)).toContain(hash);
    }
  });

  test("prints every problem at once and leaves nothing but what it has read", async () => {
    const folder = projectCopy(broken);
    expect(await runWarm(folder, ["build"])).toEqual({ code: 1, stdout: "", stderr: problems });
    expect(existsSync(join(folder, "_site"))).toBe(false);
    expect(readdirSync(join(folder, ".cache"))).toEqual(["essays"]);
  });

  test("leaves the old site as it was when there are problems or a template fails", async () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    await runWarm(folder, ["build"]);
    const before = readFiles(join(folder, "_site"));

    writeFiles(join(folder, "content"), broken);
    expect((await runWarm(folder, ["build"])).code).toBe(1);
    expect(readFiles(join(folder, "_site"))).toEqual(before);

    writeFiles(join(folder, "content"), { "essays/a.md": undefined, "essays/b.md": undefined });
    const fails = 'throw new Error("a template fails"); return `User-agent';
    const env = changeSource("layouts/robots.11ty.ts", "return `User-agent", fails);
    const { code, stderr } = runCommand(folder, "build", env);
    expect(code).toBe(1);
    expect(stderr).toContain("a template fails");
    expect(readFiles(join(folder, "_site"))).toEqual(before);
  });

  test("leaves nothing of essays that are gone", async () => {
    const folder = projectCopy({ "essays/tea.md": essayText(), "essays/milk.md": essayText() });
    await runWarm(folder, ["build"]);
    rmSync(join(folder, "content/essays/milk.md"));
    expect((await runWarm(folder, ["build"])).stderr).toContain("`/essays/milk/` was published");
    writeFileSync(join(folder, "content/addresses.lock"), "/essays/tea/\n");
    expect((await runWarm(folder, ["build"])).code).toBe(0);
    const site = readFiles(join(folder, "_site"));
    expect([...site.keys()].filter((path) => path.includes("milk"))).toEqual([]);
    expect(site.has("essays/tea/index.html")).toBe(true);
  });

  test("never runs code from front matter", async () => {
    const script = "---js\nrequire('node:fs').writeFileSync('ran', '')\n---\n\nText.\n";
    const folder = projectCopy({ "essays/tea.md": script });
    const { code, stderr } = await runWarm(folder, ["build"]);
    expect(code).toBe(1);
    expect(stderr).toContain("content/essays/tea.md:1:1  error  the first line is `---js`");
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  test("takes the address from SITE_URL and the time from SOURCE_DATE_EPOCH", async () => {
    const folder = projectCopy({ "essays/tea.md": essayText({ date: "2026-07-01" }) });
    const page = join(folder, "_site/essays/tea/index.html");
    expect((await runWarm(folder, ["build"])).code).toBe(0);
    expect(existsSync(page)).toBe(false);
    const july = String(Date.UTC(2026, 6, 1) / 1000);
    await runWarm(folder, ["build"], {
      SITE_URL: "https://there.org/blog/",
      SOURCE_DATE_EPOCH: july,
    });
    expect(readFileSync(page, "utf8")).toContain('href="https://there.org/blog/essays/tea/"');
  });

  test.each([
    [{ SITE_URL: "there.org" }, "SITE_URL:1:1  error  `there.org` is not a web address"],
    [
      { SOURCE_DATE_EPOCH: "soon" },
      'SOURCE_DATE_EPOCH must be whole seconds since 1970, not "soon"\n',
    ],
  ])("refuses %j", async (env, message) => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const { code, stderr } = await runWarm(folder, ["build"], env);
    expect(code).toBe(1);
    expect(stderr.startsWith(message)).toBe(true);
  });
});

describe("a build", () => {
  const later = essayText({ title: "Later", date: "2026-12-01T09:00+00:00" });
  const lock = "content/addresses.lock";

  test("says when the next essay is due, and writes it down for programs", async () => {
    const folder = projectCopy({
      "data/site.yaml": siteText({ timeZone: "Europe/London" }),
      "essays/later.md": later,
      "essays/last.md": essayText({ date: "2027-01-01" }),
      "essays/draft.md": essayText({ draft: "true" }),
      "essays/gone.md": essayText({ withdrawn: "{ date: 2026-03-01, reason: It was wrong. }" }),
    });
    const { stdout } = await runWarm(folder, ["build"]);
    expect(stdout.split("\n")[0]).toBe(
      "0 essays, 1 draft, 1 withdrawn, 2 scheduled, next 1 December 2026 09:00 Europe/London: needs a build then",
    );
    const report = JSON.parse(readFileSync(join(folder, ".cache/report.json"), "utf8"));
    expect(report).toMatchObject({
      essays: 0,
      drafts: 1,
      scheduled: 2,
      withdrawn: 1,
      nextDue: "2026-12-01T09:00:00+00:00",
      problems: [],
    });
  });

  test("records new addresses on the writer's machine, and only warns in CI", async () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const { code, stderr } = await runWarm(folder, ["build"], { CI: "true" });
    expect(code).toBe(0);
    expect(stderr).toContain(`${lock}:1:1  warning  1 new line missing here`);
    expect(existsSync(join(folder, lock))).toBe(false);
    await runWarm(folder, ["build"]);
    expect(readFileSync(join(folder, lock), "utf8")).toBe("/essays/tea/\n");
    expect((await runWarm(folder, ["build"], { CI: "true" })).stderr).toBe("");
  });

  test("leaves a note and a way on at addresses of the past", async () => {
    const folder = projectCopy({
      "essays/chai.md": essayText({ title: "Chai", aliases: "[/essays/tea/, /2019/tea.html]" }),
      "essays/gone.md": essayText(
        { title: "Gone", withdrawn: "{ date: 2026-03-01, reason: It was wrong. }" },
        "Bitter words.\n",
      ),
    });
    expect((await runWarm(folder, ["build"], { SITE_URL: "https://x.org/b/" })).code).toBe(0);
    const site = readFiles(join(folder, "_site"));
    for (const path of ["essays/tea/index.html", "2019/tea.html"]) {
      const page = String(site.get(path));
      expect(page).toContain('<meta http-equiv="refresh" content="0; url=/b/essays/chai/">');
      expect(page).toContain('<link rel="canonical" href="https://x.org/b/essays/chai/">');
      expect(page).toContain('<a href="/b/essays/chai/">Chai</a>');
    }
    expect(String(site.get("essays/gone/index.html"))).toContain("It was wrong.");
    const others = [...site].filter(([path]) => path !== "essays/gone/index.html");
    for (const [path, text] of others) {
      expect(`${path}: ${String(text).includes("Gone")}`).toBe(`${path}: false`);
    }
    expect([...site.values()].some((text) => String(text).includes("Bitter"))).toBe(false);
    expect(String(site.get("_redirects"))).toBe(
      "/b/essays/tea/ /b/essays/chai/ 301\n/b/2019/tea.html /b/essays/chai/ 301\n",
    );
    expect(String(site.get("sitemap.xml"))).not.toMatch(/gone|2019|essays\/tea/);
  });

  test("reports as JSON, also when there are problems", async () => {
    const good = projectCopy({ "essays/tea.md": essayText() });
    const { stdout } = await runWarm(good, ["build", "--format=json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      essays: 1,
      site: { pages: 23 },
      linksChecked: expect.toSatisfy((count: number) => count > 100),
    });
    const bad = projectCopy(broken);
    const result = await runWarm(bad, ["build", "--format=json"]);
    expect(result).toMatchObject({ code: 1, stderr: "" });
    const rules = JSON.parse(result.stdout).problems.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(["field/value", "field/unknown", "markdown/heading-1"]);
  });

  test("prints annotations for GitHub's workflows", async () => {
    const folder = projectCopy(broken);
    const { stdout } = await runWarm(folder, ["build", "--format=github"]);
    expect(stdout.split("\n")[0]).toBe(
      "::error file=content/essays/a.md,line=4,col=7,title=field/value::date: 2026-02-30 is not a day in the calendar%0Athe last day of that month is 2026-02-28",
    );
  });

  test.each([["--format=xml"], ["--fast"], ["extra"]])(
    "refuses the argument %s",
    async (argument) => {
      const folder = projectCopy({ "essays/tea.md": essayText() });
      const { code, stderr } = await runWarm(folder, ["build", argument]);
      expect(code).toBe(1);
      expect(stderr.split("\n")).toHaveLength(2);
    },
  );
});

describe("npm run check", () => {
  test("with --fix gives a renamed section its address back, and leaves all else", async () => {
    const text = essayText({}, "## New words\n\nTea.\n").replaceAll("\n", "\r\n");
    const folder = projectCopy({
      "essays/tea.md": text,
      "addresses.lock": "/essays/tea/\n/essays/tea/#old-words\n",
    });
    expect((await runWarm(folder, ["check"])).code).toBe(1);
    const { code, stdout } = await runWarm(folder, ["check", "--fix"]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "wrote content/essays/tea.md:8: ## New words {#old-words}\nNo errors in 1 essay and 11 pages.\n",
    });
    expect(readFileSync(join(folder, "content/essays/tea.md"), "utf8")).toBe(
      text.replace("## New words", "## New words {#old-words}"),
    );
  });

  test("says what can be published", async () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const expected = "No errors in 1 essay and 11 pages.\n";
    expect(runCommand(folder, "check")).toEqual({ code: 0, stdout: expected, stderr: "" });
  });

  test("prints the same problems as a build", async () => {
    const folder = projectCopy(broken);
    expect(await runWarm(folder, ["check"])).toEqual({ code: 1, stdout: "", stderr: problems });
  });
});

describe("Eleventy's own command", () => {
  const eleventy = ["node_modules/@11ty/eleventy/cmd.cjs", "--config=.eleventy.ts"];

  test("makes the preview and never _site", () => {
    const folder = projectCopy({
      "essays/tea.md": essayText({ draft: "true" }, "![A cup](../images/cup.png)\n"),
      "images/cup.png": tinyPng(),
      "data/images.yaml": creditLine("cup.png"),
    });
    const count = `--import=${resolve("tests/helpers/preloads/count-essay-readings.ts")}`;
    const { code, stderr } = runNode(folder, [count, ...eleventy]);
    expect(code).toBe(0);
    // For the styles, before there are pages, and for the pages and their images together.
    expect(JSON.parse(stderr)).toMatchObject({ "tea.md": 2 });
    expect(existsSync(join(folder, "_site"))).toBe(false);
    const page = readFileSync(join(folder, ".cache/preview/essays/tea/index.html"), "utf8");
    expect(page).toContain('<strong class="status-label">Draft</strong>');
    const [, image = ""] = /<img[^>]* src="([^"]*)"/.exec(page) ?? [];
    expect(statSync(join(folder, ".cache/preview", image)).isFile()).toBe(true);
  });

  test("follows styles and the colours of topics", async () => {
    const folder = ownProgram(projectCopy({ "essays/tea.md": essayText() }), ["layouts"]);
    const child = startNode(folder, [...eleventy, "--watch"]);
    let printed = "";
    child.stdout?.on("data", (chunk) => {
      printed += String(chunk);
    });
    const shown = () => {
      const page = readFileSync(join(folder, ".cache/preview/index.html"), "utf8");
      const [, sheet = ""] = /<link rel="stylesheet" href="([^"]*)"/.exec(page) ?? [];
      return readFileSync(join(folder, ".cache/preview", sheet), "utf8");
    };
    // Long enough for a slow machine; only ever reached when something hangs.
    const waiting = { timeout: 30_000, interval: 50 };
    // Eleventy 3 says that it watches, 4 that it waits.
    await vi.waitUntil(() => /(?:Watch|Wait)ing…/.test(printed), waiting);
    const [before = ""] = /\.thread-rest\{[^}]*\}/.exec(shown()) ?? [];
    expect(before).not.toBe("");
    // Eleventy says that it watches a little before it does, and misses what is written meanwhile.
    await vi.waitFor(
      () => {
        writeFiles(join(folder, "layouts/styles"), { "reset.css": ".new { color: unset }" });
        expect(shown()).toContain(".new{");
      },
      { ...waiting, interval: 1000 },
    );
    const topics = recordsText(["rest", "walking"]).replace("description", "hue: 200, description");
    writeFiles(join(folder, "content/data"), { "topics.yaml": topics });
    await vi.waitFor(() => expect(shown()).not.toContain(before), waiting);
  });
});
