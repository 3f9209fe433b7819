import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readFiles } from "../helpers/built-site.ts";
import { changeSource } from "../helpers/change-source.ts";
import { essayText, pageText, type SiteFiles } from "../helpers/content-site.ts";
import { projectCopy, runCommand, runNode } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

/** Has a build put something before the end of `main` on the page of all topics. */
function spoiledTopics(markup: string) {
  return changeSource("layouts/topics.11ty.ts", "</header>", `</header>\n${markup}`);
}

const lock = "content/addresses.lock";

test("a build with a faulty layout publishes nothing, and says what is wrong in which file", async () => {
  const folder = projectCopy({ "essays/tea.md": essayText() });
  expect((await runWarm(folder, ["build"])).code).toBe(0);
  const before = readFiles(join(folder, "_site"));
  const promised = readFileSync(join(folder, lock), "utf8");

  writeFileSync(join(folder, "content/essays/milk.md"), essayText({ title: "Milk" }));
  const env = spoiledTopics('<a href="/none/">x</a>\n<script src="https://cdn.net/x.js"></script>');
  const { code, stdout, stderr } = runCommand(folder, "build", env);
  const anyLine = stderr.replace(/:\d+:/g, ":N:").replace(/^ +\d+ │/gm, "    N │");
  expect({ code, stdout, stderr: anyLine }).toEqual({
    code: 1,
    stdout: "",
    stderr: `_site/topics/index.html:N:1  error  there is no file for \`/none/\` in the site
    N │ <a href="/none/">x</a>
      │ ^
_site/topics/index.html:N:1  error  <script> has browsers ask cdn.net for \`https://cdn.net/x.js\`, which tells it who reads this
    N │ <script src="https://cdn.net/x.js"></script>
      │ ^
    keep a copy in the site, or leave it out

2 errors

`,
  });
  expect(readFiles(join(folder, "_site"))).toEqual(before);
  // What was not published is no promise.
  expect(readFileSync(join(folder, lock), "utf8")).toBe(promised);
});

test("a build reports in JSON what is wrong with the finished files", async () => {
  const folder = projectCopy({ "essays/tea.md": essayText({}, "[x](http://x.org/)\n") });
  const env = spoiledTopics('<p style="color: red">x</p>');
  const { code, stdout, stderr } = runNode(folder, ["src/cli/build.ts", "--format=json"], env);
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  expect(JSON.parse(stdout).problems).toMatchObject([
    { rule: "output/inline", file: "_site/topics/index.html", severity: "error" },
    { rule: "link/insecure", file: "content/essays/tea.md", severity: "warning" },
  ]);
});

/** The problems of a build, the frames left out. */
async function problemsOf(files: SiteFiles): Promise<readonly string[]> {
  const { stderr } = await runWarm(projectCopy(files), ["build", "--format=text"], {
    SITE_URL: "https://test.org/blog/",
  });
  return stderr.split("\n").filter((line) => /^\S+:\d+:\d+ /.test(line));
}

test("a build finds what only the finished page can tell, where it was written", async () => {
  const body = `[a](#source.none) [b](https://test.org/blog/none/)

[c](/essays/page/9/) [d](chai.md#cup.1) [@smith-2020; @smith-2020] x[^1] [e](#note.1)

[^1]: Note [x](#source.smith-2020).
`;
  expect(
    await problemsOf({
      "essays/tea.md": essayText({}, body),
      "essays/chai.md": essayText({ title: "Chai" }),
      "pages/404.md": pageText({ title: "Not found" }, "[x](#none.x) [@smith-2020]\n"),
    }),
  ).toEqual([
    "content/essays/tea.md:8:5  error  `/essays/tea/` has no id `#source.none`",
    "content/essays/tea.md:8:23  error  there is no file for `/none/` in the site",
    "content/essays/tea.md:10:5  error  there is no file for `/essays/page/9/` in the site",
    "content/essays/tea.md:10:26  error  `/essays/chai/` has no id `#cup.1`",
    "content/pages/404.md:6:5  error  `/404.html` has no id `#none.x`",
  ]);
});

test("a build says once that an essay was withdrawn, also when a link leads to a section of it", async () => {
  const gone = "{ date: 2026-03-01, reason: It was wrong. }";
  expect(
    await problemsOf({
      "essays/tea.md": essayText({}, "[a](gone.md#why) [b](/old/#why)\n"),
      "essays/gone.md": essayText({ withdrawn: gone, aliases: "[/old/]" }, "## Why\n\nTea.\n"),
    }),
  ).toEqual([
    "content/essays/tea.md:8:5  warning  `/essays/gone/` was withdrawn on 2026-03-01",
    "content/essays/tea.md:8:22  warning  `/old/` was withdrawn on 2026-03-01",
  ]);
});
