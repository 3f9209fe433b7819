import { describe, expect, test } from "vitest";
import { filesFor } from "../../../src/output/hosting/hosting-files.ts";
import { hostingPlan } from "../../../src/output/hosting/hosting-plan.ts";
import { quotedText } from "../../../src/output/hosting/server-text.ts";
import { exampleSite, hostFile } from "./example-site.ts";
import { cloudflarePages, headerRules } from "./hosts/headers-and-redirects.ts";
import { staticWebApps } from "./hosts/static-web-apps.ts";
import { vercel } from "./hosts/vercel.ts";

const many = Array.from({ length: 3000 }, (_, index) => ({
  from: `/old/${index}/`,
  to: "/essays/tea/",
}));
const site = exampleSite("/", many);

describe("of more redirects than a host takes", () => {
  test("Cloudflare gets 2000, each in a line that it reads", () => {
    const lines = hostFile(site, "_redirects").trimEnd().split("\n");
    expect(lines).toHaveLength(2000);
    const long = { from: `/${"a".repeat(199)}/`.repeat(5), to: "/essays/tea/" };
    const text = hostFile(exampleSite("/", [long, ...many.slice(0, 1)]), "_redirects");
    expect(text).toBe("/old/0/ /essays/tea/ 301\n");
  });

  test("Vercel gets 2048", () => {
    const host = vercel(hostFile(site, "vercel.json"));
    expect(host("/old/2047/").redirect?.status).toBe(301);
    expect(host("/old/2048/").redirect).toBeUndefined();
  });

  test("Azure gets as many as fit into the file, and all headers", () => {
    const text = hostFile(site, "staticwebapp.config.json");
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(19_900);
    const host = staticWebApps(text);
    expect(host("/old/100/").redirect?.status).toBe(301);
    expect(host("/assets/main.0123456789.css").headers.get("cache-control")).toEqual([
      "public, max-age=31536000, immutable",
    ]);
  });

  test("Apache gets 500, and servers that read once get all", () => {
    expect(hostFile(site, ".htaccess").match(/\[R=301,NE,L\]/g)).toHaveLength(500);
    expect(hostFile(site, "nginx.conf").match(/return 301/g)).toHaveLength(3000);
    expect(hostFile(site, "Caddyfile").match(/^\tredir /gm)).toHaveLength(3000);
  });
});

test("of a site with more folders than rules, Cloudflare reads what matters first", () => {
  const files = Array.from({ length: 200 }, (_, index) => `page-${index}/index.html`);
  const plan = hostingPlan({ basePath: "/", headScript: "sha256-a", redirects: [], files });
  const { published } = filesFor(plan);
  const text = String(published.find(({ path }) => path === "_headers")?.content);
  expect(headerRules(text)).toHaveLength(100);
  const host = cloudflarePages(text, "");
  expect(host("/page-99/").headers.has("content-security-policy")).toBe(true);
  expect(host("/assets/main.0123456789.css").headers.get("cache-control")).toEqual([
    "public, max-age=31536000, immutable",
  ]);
});

describe("texts for servers", () => {
  test.each(['a"b', "a\\b", "$uri", "{path}", "%{ENV}", "a\nb"])("never hold %j", (text) => {
    expect(() => quotedText(text)).toThrow(`a server would misread ${text}`);
  });

  test("hold letters of every script, and what policies are written with", () => {
    expect(quotedText("/essays/茶/")).toBe('"/essays/茶/"');
    expect(quotedText("script-src 'self' 'sha256-a+/='; x=()")).toContain("'sha256-a+/='");
  });
});
