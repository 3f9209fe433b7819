import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, readFiles, textOf } from "../helpers/built-site.ts";
import { essayText, writeFiles } from "../helpers/content-site.ts";
import { projectCopy } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

const essays = {
  "essays/tea.md": essayText({ title: "Tea & Company", aliases: "[/old/]" }),
  "essays/shay.md": essayText({ title: "شاي", lang: "ar" }),
  "essays/draft.md": essayText({ title: "Draft", draft: "true" }),
  "essays/soon.md": essayText({ title: "Soon", date: "2026-07-01" }),
  "essays/gone.md": essayText({
    title: "Gone",
    withdrawn: "{ date: 2026-02-01, reason: It was wrong. }",
  }),
};

/** The content of a page's `meta` element. */
function meta(site: BuiltSite, path: string, name: string): string | undefined {
  const [, content] =
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(textOf(site, path)) ??
    [];
  return content;
}

const cardsIn = (folder: string) => readdirSync(join(folder, "_site/assets/cards")).sort();

describe("npm run build", () => {
  test("draws a card for each published essay and one for all else, and draws none twice", async () => {
    const folder = projectCopy(essays);
    const first = await runWarm(folder, ["build"]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("\n3 cards, 3 of them new\n");
    const site = readFiles(join(folder, "_site"));
    const cardOf = (path: string) => basename(meta(site, path, "og:image") ?? "");
    const [tea, shay, home] = ["essays/tea/index.html", "essays/shay/index.html", "index.html"];
    const named = [tea, shay, home].map((path) => cardOf(path ?? ""));
    expect(cardsIn(folder)).toEqual(named.toSorted());
    // Those of essays that are no longer, and of addresses of the past.
    expect(cardOf("essays/gone/index.html")).toBe(cardOf("index.html"));
    expect(cardOf("old/index.html")).toBe(cardOf("essays/tea/index.html"));

    const second = await runWarm(folder, ["build"]);
    expect(second.stdout).toContain("\n3 cards, none of them new\n");
    expect(readFiles(join(folder, "_site"))).toEqual(site);

    const changed = essayText({ title: "Two Teas", aliases: "[/old/]" });
    writeFiles(join(folder, "content"), { "essays/tea.md": changed });
    expect((await runWarm(folder, ["build"])).stdout).toContain("\n3 cards, 1 of them new\n");
    const report = JSON.parse(readFileSync(join(folder, ".cache/report.json"), "utf8"));
    expect(report.cards).toEqual({ total: 3, drawn: 1 });
    expect(Object.keys(report.stages)).toEqual([
      "content",
      "pages",
      "cards",
      "gates",
      "publishing",
    ]);
  });
});

describe("a page", () => {
  test("tells other sites of its card", async () => {
    const site = await buildFixture(essays, "https://there.org/blog/");
    const page = textOf(site, "essays/tea/index.html");
    expect(
      page.replace(/[0-9a-f]{16}/, "HASH"),
    ).toContain(`<meta property="og:image" content="https://there.org/blog/assets/cards/HASH.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Tea &amp; Company">
<meta name="twitter:card" content="summary_large_image">
`);
    expect(meta(site, "essays/shay/index.html", "og:image:alt")).toBe("شاي");
    expect(meta(site, "about/index.html", "og:image:alt")).toBe("Test site");
    expect(meta(site, "essays/gone/index.html", "og:image:alt")).toBe("Test site");
  });
});
