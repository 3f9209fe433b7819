import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildFixture, textOf } from "../helpers/built-site.ts";
import { essayText } from "../helpers/content-site.ts";
import { crawl } from "../helpers/crawl.ts";

describe("PR-06: the headers for hosts", () => {
  let site: BuiltSite;
  let headers: Map<string, string>;
  beforeAll(async () => {
    site = await buildFixture({ "essays/tea.md": essayText() }, "https://test.org/blog/");
    const [, ...lines] = textOf(site, "_headers").trimEnd().split("\n");
    headers = new Map(
      lines.map((line) => [line.replace(/:.*/, "").trim(), line.replace(/^.*?: /, "")]),
    );
  });

  test("are for every file below the site's address", () => {
    expect(textOf(site, "_headers")).toMatch(/^\/blog\/\*\n(?: {2}[A-Z][\w-]+: \S.*\n)+$/);
    expect([...headers.keys()]).toEqual([
      "Content-Security-Policy",
      "Referrer-Policy",
      "X-Content-Type-Options",
      "X-DNS-Prefetch-Control",
      "Permissions-Policy",
      "Cross-Origin-Opener-Policy",
      "Strict-Transport-Security",
    ]);
  });

  test("PR-04: allow what each page's own policy allows, and besides forbid frames", () => {
    const whole = new Set(sourcesIn(headers.get("Content-Security-Policy") ?? ""));
    expect([...whole]).toContain("frame-ancestors 'none'");
    const needed = new Set(
      crawl(site).flatMap(({ html }) =>
        sourcesIn(/Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "no policy"),
      ),
    );
    expect([...needed].toSorted()).toEqual(
      [...whole].filter((source) => source !== "frame-ancestors 'none'").toSorted(),
    );
  });

  test("stand in docs/hosting.md for nginx, Caddy and Apache", () => {
    const text = readFileSync("docs/hosting.md", "utf8");
    for (const [name, value] of headers) {
      const shown = name === "Content-Security-Policy" ? "…" : value;
      expect(text).toContain(`\nadd_header ${name} "${shown}" always;\n`);
      expect(text).toContain(`\n\t${name} "${shown}"\n`);
      expect(text).toContain(`\nHeader always set ${name} "${shown}"\n`);
    }
  });
});

/** "script-src 'self' 'none'" is two sources. */
function sourcesIn(policy: string): string[] {
  return policy
    .replaceAll("&#39;", "'")
    .split("; ")
    .flatMap((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return sources.map((source) => `${name} ${source}`);
    });
}
