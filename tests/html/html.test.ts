import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, type HtmlValue, html } from "../../src/html/html.ts";
import { raw } from "../../src/html/raw.ts";
import { parseHtml } from "../helpers/parse-html.ts";

describe("the html tag", () => {
  test.each<[HtmlValue, string]>([
    ["tea", "tea"],
    ["", ""],
    [`<b>&"'`, "&lt;b&gt;&amp;&quot;&#39;"],
    ["&amp;", "&amp;amp;"],
    [0, "0"],
    [-1.5, "-1.5"],
    [null, ""],
    [undefined, ""],
    [false, ""],
    [[], ""],
    [["a", 1, null, ["<", [html`<br>`]], false, "b"], "a1&lt;<br>b"],
    [html`<i>${"&"}</i>`, "<i>&amp;</i>"],
    [html``, ""],
    [raw("<hr>"), "<hr>"],
  ])("prints %j as %j", (value, markup) => {
    expect(html`<p>${value}</p>`.toString()).toBe(`<p>${markup}</p>`);
  });

  test("prints several values in their places", () => {
    expect(html`${1}<a href="${"/?a=1&b"}">${"<"}</a>${html`!`}`.toString()).toBe(
      '1<a href="/?a=1&amp;b">&lt;</a>!',
    );
  });

  test("is printed by string templates too", () => {
    expect(`${html`<br>`}`).toBe("<br>");
  });

  test("cannot be changed afterwards", () => {
    const markup = html`<br>`;
    expect(() => Object.assign(markup, { toString: () => "<script>" })).toThrow(TypeError);
    expect(String(markup)).toBe("<br>");
  });

  test.each<[string, unknown]>([
    ["object", {}],
    ["object", { toString: () => "<script>" }],
    ["object", JSON.parse('{"__proto__": {"toString": "x"}, "common-thread.markup": true}')],
    ["object", JSON.parse('{"Symbol(common-thread.markup)": true}')],
    ["object", new Date(0)],
    ["object", new String("tea")],
    ["object", Object.create(null)],
    ["object", new Map([["a", html`<br>`]])],
    ["boolean", true],
    ["bigint", 1n],
    ["symbol", Symbol.for("common-thread.markup")],
    ["function", () => "<script>"],
  ])("refuses what is neither text nor markup: %s", (type, value) => {
    expect(() => printed(value)).toThrow(
      new TypeError(`html: cannot print a value of type ${type}`),
    );
    expect(() => printed(["tea", [value]])).toThrow(TypeError);
  });
});

/** Prints a value that the compiler would refuse, as data from elsewhere may be. */
function printed(value: unknown): string {
  return Reflect.apply(html, undefined, [
    Object.assign(["", ""], { raw: ["", ""] }),
    value,
  ]).toString();
}

describe("escaped text", () => {
  test.each([
    ["\u0000\u0008\u000B\u000C\u000E\u001F", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"],
    ["\uFFFE\uFFFF", "\uFFFD\uFFFD"],
    ["\t\n\r", "\t\n\r"],
    ["\uD800", "\uFFFD"],
    ["a\uDC00b", "a\uFFFDb"],
    ["\uD83D\uDE00", "😀"],
    ["\u007F\u0085", "\u007F\u0085"],
  ])("holds only characters that XML allows: %j becomes %j", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  // What a parser can give back: everything but what XML forbids.
  const text = fc.string({ unit: "binary" }).map((given) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
    given.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ""),
  );
  const nasty = fc
    .array(
      fc.oneof(text, fc.constantFrom(..."<>&\"'`=/ \n", "&amp;", "&#60;", "-->", "]]>", "</p>")),
    )
    .map((parts) => parts.join(""));

  test.each([{ xmlMode: false }, { xmlMode: true }])(
    "is given back by a parser as it was, in elements and attributes: %j",
    (options) => {
      fc.assert(
        fc.property(nasty, nasty, (content, value) => {
          const markup = html`<p title="${value}">${content}</p>`.toString();
          expect(parseHtml(markup, options)).toEqual({
            elements: [{ name: "p", attributes: { title: value } }],
            text: content,
          });
        }),
      );
    },
  );

  test("is given back however values nest", () => {
    const { value } = fc.letrec<{ value: HtmlValue; list: readonly HtmlValue[] }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        nasty,
        fc.integer(),
        fc.constantFrom(null, undefined, false as const),
        tie("list"),
        tie("value").map((inner) => html`<i>${inner}</i>`),
      ),
      list: fc.array(tie("value")),
    }));
    fc.assert(
      fc.property(value, nasty, (nested, text) => {
        const { text: found } = parseHtml(html`<p>${nested}</p><p>${text}</p>`.toString());
        expect(found).toBe(parseHtml(html`<p>${nested}</p>`.toString()).text + text);
      }),
    );
  });
});
