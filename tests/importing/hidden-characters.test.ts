import { describe, expect, test } from "vitest";
import { importer, noteTexts } from "../helpers/imported.ts";

const importText = importer();

/** What check says of a draft that was made of a text. */
async function errorsIn(file: string, text: string): Promise<readonly string[]> {
  const draft = await importText(file, text);
  if (!("text" in draft)) throw new Error(draft.join("\n"));
  return noteTexts(draft.open).filter((note) => note.includes("  error  "));
}

describe.each([
  ["a bell", "\u0007"],
  ["a next line", "\u0085"],
  ["a control of the second set", "\u009F"],
  ["a byte order mark", "\uFEFF"],
  ["an embedding", "\u202A"],
  ["an override", "\u202E"],
  ["an isolate", "\u2066"],
  ["U+FFFE, which is no character", "\uFFFE"],
  ["U+FFFF, which is none either", "\uFFFF"],
  ["half of a pair", "\uD800"],
])("the check finds nothing in a draft whose original has %s", (_, c) => {
  test.each([
    ["a paragraph", `Te${c}a.`],
    ["a heading", `## Te${c}a`],
    ["code", `Some \`co${c}de\`, and\n\n\`\`\`j${c}s\nco${c}de\n\`\`\`\n\n    co${c}de`],
    ["links", `[te${c}a](https://example.org/a${c}b "te${c}a") and <https://example.org/a${c}b>`],
    ["a link of a reference", `[te${c}a][a]\n\n[a]: https://example.org/${c} "te${c}a"`],
    ["an image", `![te${c}a](a${c}.png "te${c}a")`],
    ["a quotation and a list", `> te${c}a\n\n- te${c}a`],
    ["a table", `| te${c}a | b |\n|---|---|\n| c${c} | d |`],
    ["a note", `Tea.[^1]\n\n[^1]: Te${c}a.`],
    ["HTML", `<div title="a${c}">b${c}</div>\n\n<!-- a${c} -->`],
  ])("in %s", async (_, markdown) => {
    expect(await errorsIn("a.md", `# T${c}\n\nText.\n\n${markdown}\n\nThe end.`)).toEqual([]);
  });

  test("in a page", async () => {
    const link = `<a href="https://example.org/${c}" title="a${c}">te${c}a</a>`;
    const image = `<img src="x${c}.png" alt="te${c}a">`;
    const text = `<p>te${c}a ${link} <code>c${c}</code></p><pre>p${c}</pre>${image}`;
    expect(await errorsIn("a.html", `<title>T${c}a</title><h1>T${c}a</h1>${text}`)).toEqual([]);
  });

  test("in plain text", async () => {
    expect(await errorsIn("a.txt", `Te${c}a\n\nSome te${c}xt here, and more.`)).toEqual([]);
  });
});
