import { describe, expect, test } from "vitest";
import { type ExampleSite, exampleSite, hostFile } from "./example-site.ts";
import { cloudflarePages, headerRules, netlify } from "./hosts/headers-and-redirects.ts";
import type { Host } from "./hosts/host.ts";
import { staticWebApps } from "./hosts/static-web-apps.ts";
import { vercel } from "./hosts/vercel.ts";
import { expectations } from "./requests.ts";

const hosts: Readonly<Record<string, (site: ExampleSite) => Host>> = {
  "Cloudflare Pages": (site) =>
    cloudflarePages(hostFile(site, "_headers"), hostFile(site, "_redirects")),
  // With the line that docs/hosting.md has for it.
  Netlify: (site) =>
    netlify(
      hostFile(site, "_headers"),
      hostFile(site, "_redirects").replaceAll(/ 301$/gm, " 301!"),
    ),
  Vercel: (site) => vercel(hostFile(site, "vercel.json")),
  "Azure Static Web Apps": (site) => staticWebApps(hostFile(site, "staticwebapp.config.json")),
};
const basePaths = ["/", "/blog/"];
const asked = expectations.filter(({ byPath }) => byPath);

describe.each(Object.keys(hosts))("%s", (name) => {
  describe.each(basePaths)("below %s", (basePath) => {
    const host = hosts[name]?.(exampleSite(basePath));
    const below = (path: string) => basePath + path.slice(1);

    test.each(asked)("answers $ask as every host should", ({ ask, status, location, headers }) => {
      const answer = host?.(below(ask).replace(/\?.*/, ""));
      if (location !== undefined) {
        expect(answer?.redirect).toEqual({ status, location: below(location) });
        return;
      }
      expect(answer?.redirect).toBeUndefined();
      const { "content-type": type, ...others } = headers;
      const given = Object.fromEntries(answer?.headers ?? []);
      // Most types are known to hosts; what they are told of has to be right, and feeds have to be told of.
      const typed = given["content-type"] ?? (/feed\./.test(ask) ? [] : [type]);
      expect({ ...given, "content-type": typed }).toEqual({
        ...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, [value]])),
        "content-type": [type],
      });
    });
  });
});

test("Vercel leads from an address without its slash to the page, and Azure is told to", () => {
  const site = exampleSite("/");
  const host = vercel(hostFile(site, "vercel.json"));
  expect(host("/essays/tea").redirect).toEqual({ status: 308, location: "/essays/tea/" });
  expect(host("/assets/main.0123456789.css").redirect).toBeUndefined();
  const config = JSON.parse(hostFile(site, "staticwebapp.config.json"));
  expect(config.trailingSlash).toBe("always");
});

test("no rule of _headers has the path of another, which Cloudflare would forget", () => {
  const paths = headerRules(hostFile(exampleSite("/"), "_headers")).map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
});

test("Netlify leaves old addresses to their pages unless redirects are forced", () => {
  const site = exampleSite("/");
  const host = netlify(hostFile(site, "_headers"), hostFile(site, "_redirects"));
  expect(host("/essays/old-tea/").redirect).toBeUndefined();
});
