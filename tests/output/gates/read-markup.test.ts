import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { readMarkup } from "../../../src/output/gates/read-markup.ts";

const letters = ["&", "&amp;", "&#39;", "&#x31;", "&#57;", "&copy", "&notit;", "=", ";", "#", "9"];
const value = fc.array(fc.constantFrom(...letters, "é", " ", "a"), { maxLength: 6 });

/** Attributes as the library itself decodes them. */
function attributesOf(markup: string): Record<string, string> {
  let found = {};
  new Parser({ onopentag: (_, attributes) => (found = attributes) }).end(markup);
  return found;
}

test("reads what is escaped in an attribute as a browser does", () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom('"', "'"), (id, href, quote) => {
      const attribute = (parts: readonly string[]) => quote + parts.join("") + quote;
      const markup = `<a id=${attribute(id)} href=${attribute(href)}>`;
      const { references, ids } = readMarkup(markup);
      const expected = attributesOf(markup);
      expect([...ids]).toEqual([expected["id"]]);
      expect(references.map(({ address }) => address)).toEqual([expected["href"]]);
    }),
  );
});

test.each([
  "<p>&#48;8457&nbsp;90&#32;&#x39;0 90</p>",
  "<title>&#48;8457&nbsp;90&#32;&#x39;0 90</title>",
  "<textarea>&#48;8457&nbsp 90 90 90</textarea>",
])("reads what is escaped in the text of %s", (markup) => {
  expect(readMarkup(markup).findings).toMatchObject([
    { rule: "output/help", index: markup.indexOf(">") + 1 },
  ]);
});
