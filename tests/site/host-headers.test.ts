import { beforeAll, describe, expect, test } from "vitest";
import { loadPublication } from "../../src/content/load-publication.ts";
import { assetsFor } from "../../src/eleventy/template-data.ts";
import { hostingFiles } from "../../src/output/hosting/hosting-files.ts";
import { type BuiltSite, build } from "../helpers/built-site.ts";
import { contentSite, essayText, now } from "../helpers/content-site.ts";
import { crawl } from "../helpers/crawl.ts";
import { cloudflarePages, netlify } from "../output/hosting/hosts/headers-and-redirects.ts";
import type { Host } from "../output/hosting/hosts/host.ts";

describe("PR-06: the headers for hosts", () => {
  let site: BuiltSite;
  let hosts: Readonly<Record<string, Host>>;
  beforeAll(async () => {
    const files = { "essays/tea.md": essayText({ aliases: "[/old-tea/, /2019/post.html]" }) };
    const publication = loadPublication({
      folder: contentSite(files),
      now,
      siteUrl: "https://test.org/blog/",
    });
    site = await build(publication);
    const { published } = hostingFiles(publication, assetsFor(publication), [...site.keys()]);
    const texts = new Map(published.map(({ path, content }) => [path, String(content)]));
    const [headers, redirects] = [texts.get("_headers") ?? "", texts.get("_redirects") ?? ""];
    hosts = {
      "Cloudflare Pages": cloudflarePages(headers, redirects),
      Netlify: netlify(headers, redirects.replaceAll(/ 301$/gm, " 301!")),
    };
  });

  test.each(["Cloudflare Pages", "Netlify"])("come once with every file, from %s", (name) => {
    for (const path of site.keys()) {
      const answer = hosts[name]?.(encodeURI(`/blog/${path.replace(/(^|\/)index\.html$/, "$1")}`));
      if (answer?.redirect) continue;
      const { "content-type": _, ...headers } = Object.fromEntries(answer?.headers ?? []);
      expect(Object.keys(headers).toSorted(), path).toEqual([
        "cache-control",
        "content-security-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "permissions-policy",
        "referrer-policy",
        "strict-transport-security",
        "x-content-type-options",
        "x-dns-prefetch-control",
      ]);
      for (const values of Object.values(headers)) expect(values, path).toHaveLength(1);
    }
  });

  test.each(["Cloudflare Pages", "Netlify"])(
    "let browsers keep only what has a hash, from %s",
    (name) => {
      const kept = [...site.keys()].filter((path) =>
        hosts[name]?.(`/blog/${path}`).headers.get("cache-control")?.join().includes("immutable"),
      );
      expect(kept.length).toBeGreaterThan(5);
      expect(kept.filter((path) => !/[./][0-9a-f]{10,16}\.\w+$/.test(path))).toEqual([]);
      const hashed = [...site.keys()].filter((path) => /\.[0-9a-f]{10}\.\w+$/.test(path));
      expect(kept).toEqual(expect.arrayContaining(hashed));
    },
  );

  test("PR-04: allow what each page's own policy allows, and besides forbid frames", () => {
    const policy = hosts["Netlify"]?.("/blog/").headers.get("content-security-policy")?.join();
    const whole = new Set(sourcesIn(policy ?? ""));
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

  test("lead from an old address to the essay", () => {
    for (const host of Object.values(hosts)) {
      const redirect = { status: 301, location: "/blog/essays/tea/" };
      expect(host("/blog/old-tea/").redirect).toEqual(redirect);
      expect(host("/blog/2019/post.html").redirect).toEqual(redirect);
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
