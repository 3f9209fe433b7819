import fc from "fast-check";
import { expect, test } from "vitest";
import { createResolver, fileAt, urlOf } from "../../../src/output/gates/resolve-address.ts";

const segment = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
  .filter((name) => !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(name) && name.isWellFormed());
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const base = fc.constantFrom("/", "/blog/", "/a/b/");

const encoded = (written: string) => written.split("/").map(encodeURIComponent).join("/");

test("finds every file by its own address, in full and from any other file", () => {
  fc.assert(
    fc.property(path, path, base, fc.string({ unit: "grapheme" }), (to, from, home, id) => {
      const siteUrl = `https://test.org${home}`;
      const resolve = createResolver(siteUrl, new Set([to]));
      const fragment = id.isWellFormed() && !id.includes(":~:") ? id : "";
      const address = `${home}${encoded(to)}#${encodeURIComponent(fragment)}`;
      const target = { leads: "inside", path: to, fragment };
      expect(resolve(address, from)).toEqual(target);
      expect(resolve(new URL(address, siteUrl).href, from)).toEqual(target);
    }),
  );
});

test.each([
  ["index.html", "/"],
  ["404.html", "/404.html"],
  ["tea/index.html", "/tea/"],
  ["tea-index.html", "/tea-index.html"],
])("gives the file %s the address %s", (file, url) => {
  expect(urlOf(file)).toBe(url);
  expect(fileAt(url)).toBe(file);
});
