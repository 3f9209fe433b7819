import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFiles } from "../helpers/built-site.ts";
import { essayText, writeFiles } from "../helpers/content-site.ts";
import { projectCopy, runCommand, runNode } from "../helpers/project-copy.ts";

const broken = {
  "essays/a.md": essayText({ date: "2026-02-30", darft: "true" }),
  "essays/b.md": essayText({}, "# Tea\n"),
};

const problems = `content/essays/a.md:4:7  error  date: 2026-02-30 is not a day in the calendar
    the last day of that month is 2026-02-28
content/essays/a.md:6:1  error  unknown key \`darft\`
    did you mean \`draft\`?
content/essays/b.md:8:1  error  the page already has its level-1 heading, the title
    begin sections with \`## \`

3 errors

`;

describe("npm run build", () => {
  test("makes the site in _site", () => {
    const image = new Uint8Array([0, 255, 13, 10]);
    const folder = projectCopy({ "essays/tea.md": essayText(), "images/tea/cup.png": image });
    const { code, stdout, stderr } = runCommand(folder, "build");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "_site/ holds 1 essay.\n",
      stderr: "",
    });
    const site = readFiles(join(folder, "_site"));
    expect([...site.keys()]).toEqual(
      expect.arrayContaining(["404.html", "essays/tea/index.html", "feed.xml", "robots.txt"]),
    );
    expect(site.get("images/tea/cup.png")).toEqual(Buffer.from(image));
  });

  test("prints every problem at once and writes nothing", () => {
    const folder = projectCopy(broken);
    expect(runCommand(folder, "build")).toEqual({ code: 1, stdout: "", stderr: problems });
    expect(existsSync(join(folder, "_site"))).toBe(false);
    expect(existsSync(join(folder, ".cache"))).toBe(false);
  });

  test("leaves the old site as it was when there are problems or a template fails", () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    runCommand(folder, "build");
    const before = readFiles(join(folder, "_site"));

    writeFiles(join(folder, "content"), broken);
    expect(runCommand(folder, "build").code).toBe(1);
    expect(readFiles(join(folder, "_site"))).toEqual(before);

    writeFiles(join(folder, "content"), { "essays/a.md": undefined, "essays/b.md": undefined });
    writeFileSync(
      join(folder, "layouts/robots.11ty.ts"),
      'export default () => { throw new Error("a template fails"); };',
    );
    const { code, stderr } = runCommand(folder, "build");
    expect(code).toBe(1);
    expect(stderr).toContain("a template fails");
    expect(readFiles(join(folder, "_site"))).toEqual(before);
  });

  test("leaves nothing of essays that are gone", () => {
    const folder = projectCopy({ "essays/tea.md": essayText(), "essays/milk.md": essayText() });
    runCommand(folder, "build");
    rmSync(join(folder, "content/essays/milk.md"));
    runCommand(folder, "build");
    const site = readFiles(join(folder, "_site"));
    expect([...site.keys()].filter((path) => path.includes("milk"))).toEqual([]);
    expect(site.has("essays/tea/index.html")).toBe(true);
  });

  test("never runs code from front matter", () => {
    const script = "---js\nrequire('node:fs').writeFileSync('ran', '')\n---\n\nText.\n";
    const folder = projectCopy({ "essays/tea.md": script });
    const { code, stderr } = runCommand(folder, "build");
    expect(code).toBe(1);
    expect(stderr).toContain("content/essays/tea.md:1:1  error  the first line is `---js`");
    expect(existsSync(join(folder, "ran"))).toBe(false);
  });

  test("takes the address from SITE_URL and the time from SOURCE_DATE_EPOCH", () => {
    const folder = projectCopy({ "essays/tea.md": essayText({ date: "2026-07-01" }) });
    const page = join(folder, "_site/essays/tea/index.html");
    expect(runCommand(folder, "build").code).toBe(0);
    expect(existsSync(page)).toBe(false);
    const july = String(Date.UTC(2026, 6, 1) / 1000);
    runCommand(folder, "build", { SITE_URL: "https://there.org/blog/", SOURCE_DATE_EPOCH: july });
    expect(readFileSync(page, "utf8")).toContain('href="https://there.org/blog/essays/tea/"');
  });

  test.each([
    [{ SITE_URL: "there.org" }, "SITE_URL:1:1  error  `there.org` is not a web address"],
    [
      { SOURCE_DATE_EPOCH: "soon" },
      'SOURCE_DATE_EPOCH must be whole seconds since 1970, not "soon"\n',
    ],
  ])("refuses %j", (env, message) => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const { code, stderr } = runCommand(folder, "build", env);
    expect(code).toBe(1);
    expect(stderr.startsWith(message)).toBe(true);
  });
});

describe("npm run check", () => {
  test("says what can be published", () => {
    const folder = projectCopy({ "essays/tea.md": essayText() });
    const expected = "No errors in 1 essay and 2 pages.\n";
    expect(runCommand(folder, "check")).toEqual({ code: 0, stdout: expected, stderr: "" });
  });

  test("prints the same problems as a build", () => {
    const folder = projectCopy(broken);
    expect(runCommand(folder, "check")).toEqual({ code: 1, stdout: "", stderr: problems });
  });
});

describe("Eleventy's own command", () => {
  test("makes the preview and never _site", () => {
    const folder = projectCopy({ "essays/tea.md": essayText({ draft: "true" }) });
    const { code } = runNode(folder, [
      "node_modules/@11ty/eleventy/cmd.cjs",
      "--config=.eleventy.ts",
    ]);
    expect(code).toBe(0);
    expect(existsSync(join(folder, "_site"))).toBe(false);
    const page = readFileSync(join(folder, ".cache/preview/essays/tea/index.html"), "utf8");
    expect(page).toContain('<strong class="status-label">Draft</strong>');
  });
});
