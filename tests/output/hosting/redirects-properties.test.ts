import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alias } from "../../../src/content/schema/alias.ts";
import { exampleSite, hostFile } from "./example-site.ts";
import { cloudflarePages, netlify } from "./hosts/headers-and-redirects.ts";
import { staticWebApps } from "./hosts/static-web-apps.ts";
import { vercel } from "./hosts/vercel.ts";

/** Whatever writers may list as an address of the past. */
const anyAlias = fc
  .array(fc.string({ unit: fc.constantFrom(..."aZ0_~.-éß茶ж\u0301٣"), minLength: 1 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `/${parts.join("/")}`)
  .map((path) => (/\.html?$/.test(path) ? path : `${path}/`))
  .filter((path) => alias.safeParse(path).success);

const bases = fc.constantFrom("/", "/blog/");

describe("any address of the past", () => {
  test("leads to its essay on every host", () => {
    fc.assert(
      fc.property(anyAlias, bases, (from, basePath) => {
        const site = exampleSite(basePath, [{ from, to: "/essays/茶/" }]);
        const [headers, redirects] = [hostFile(site, "_headers"), hostFile(site, "_redirects")];
        for (const host of [
          cloudflarePages(headers, redirects),
          netlify(headers, redirects.replace(" 301\n", " 301!\n")),
          vercel(hostFile(site, "vercel.json")),
          staticWebApps(hostFile(site, "staticwebapp.config.json")),
        ]) {
          expect(host(encodeURI(basePath + from.slice(1))).redirect).toEqual({
            status: 301,
            location: encodeURI(`${basePath}essays/茶/`),
          });
        }
      }),
    );
  });

  test("is one line for each server, and nothing in it ends the line's text", () => {
    fc.assert(
      fc.property(anyAlias, bases, (from, basePath) => {
        const site = exampleSite(basePath, [{ from, to: "/essays/tea/" }]);
        const path = basePath + from.slice(1);
        const lineOf = (file: string, mark: string) =>
          hostFile(site, file)
            .split("\n")
            .filter((line) => line.includes(mark) && line.includes("/essays/tea/"));
        expect(lineOf("nginx.conf", "return 301")).toEqual([
          expect.stringContaining(`location = "${path}" {`),
        ]);
        expect(lineOf("Caddyfile", "redir ")).toEqual([
          `\tredir "${path}" "${basePath}essays/tea/" 301`,
        ]);
        const [rule = ""] = lineOf(".htaccess", "[R=301");
        const [, source = ""] = /^RewriteRule "(\S+)" "/.exec(rule) ?? [];
        expect(from.slice(1)).toMatch(new RegExp(source, "u"));
        expect(`${from.slice(1)}x`).not.toMatch(new RegExp(source, "u"));
      }),
    );
  });
});
