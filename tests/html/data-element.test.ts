import fc from "fast-check";
import { expect, test } from "vitest";
import { dataElement } from "../../src/html/script.ts";
import { parseHtml } from "../helpers/parse-html.ts";

const hostile = fc.string({
  unit: fc.constantFrom(
    "</script",
    ">",
    "<!--",
    "-->",
    "<script",
    "]]>",
    '"',
    "\\",
    "\u2028",
    "&lt;",
    "x",
    "\ud800",
  ),
});

test("data about a page stays within its element, whatever its authors write", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const markup = dataElement({ [text]: text }).toString();
      expect(markup.match(/</g)).toHaveLength(2);
      const [element, ...others] = parseHtml(`${markup}<p>`).elements;
      expect(element).toMatchObject({
        name: "script",
        attributes: { type: "application/ld+json" },
      });
      expect(others.map(({ name }) => name)).toEqual(["p"]);
      const json = markup.slice(markup.indexOf(">") + 1, markup.lastIndexOf("<"));
      expect(JSON.parse(json)).toEqual({ [text]: text });
    }),
  );
});
