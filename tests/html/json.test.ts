import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../../src/html/json.ts";
import { parseHtml } from "../helpers/parse-html.ts";

describe("JSON text", () => {
  test.each([
    [{ a: [1, "b", null, true] }, '{"a":[1,"b",null,true]}'],
    ["</script><!--", '"\\u003c/script>\\u003c!--"'],
    [{ "<": 1 }, '{"\\u003c":1}'],
    ["\uD800", '"\\ud800"'],
    ["\u0001", '"\\u0001"'],
    [{ a: undefined }, "{}"],
  ])("of %j", (value, text) => {
    expect(jsonText(value)).toBe(text);
  });

  test("is indented when asked", () => {
    expect(jsonText({ a: ["<"] }, 2)).toBe('{\n  "a": [\n    "\\u003c"\n  ]\n}');
  });

  test.each([undefined, () => 1, Symbol("tea")])("is not made of %s", (value) => {
    expect(() => jsonText(value)).toThrow(new TypeError(`not a JSON value: ${typeof value}`));
  });

  test("is read back as it was, also from a script element", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.nat(4), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = jsonText({ value, end: "</script><script>" }, indent);
        const script = `<script type="application/json">${text}</script>`;
        const { elements, text: content } = parseHtml(script);
        expect(elements).toHaveLength(1);
        expect(JSON.parse(content)).toEqual({ value, end: "</script><script>" });
      }),
    );
  });
});
