import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";

const references = "[r]: /r/\n[s]: tea\n[t]: /t/\n";

/** Each link: its line, the first being 0, the text to look for there, and its address. */
function linksOf(markdown: string): string[] {
  const { links } = renderMarkdown(`${markdown}\n\n${references}`, "en");
  return links.map(({ line, near, href }) => `${line} ${near} ${href}`);
}

describe("a link is found", () => {
  test.each([
    ["by its address", "Tea\n[a](/a/)\n[b](/b/)", ["1 /a/ /a/", "2 /b/ /b/"]],
    ["by its text where its address is elsewhere", "Tea\n[cup][r]", ["1 cup /r/"]],
    ["by its line alone where it is written otherwise", "Tea\n[c&amp;p][r]", ["1  /r/"]],
    [
      "by its text, though no link after another one has that address",
      "[cup][r]\n[pot][s]\n[tea][t]\n[x](/r/)",
      ["3 /r/ /r/", "1 pot tea", "2 tea /t/", "3 x /r/"],
    ],
  ])("%s", (_, markdown, found) => {
    expect(linksOf(markdown)).toEqual(found);
  });
});
