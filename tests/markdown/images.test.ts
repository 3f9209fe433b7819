import { describe, expect, test } from "vitest";
import { findingsOf } from "../helpers/findings.ts";
import { testMarkdownFixtures } from "../helpers/markdown-fixtures.ts";

describe("an image", () => {
  testMarkdownFixtures("images");
});

const noWords =
  "this image has no words for those who do not see it (write what it shows, ![A kettle on a stove](…), or ![](…){decorative} if it only decorates)";
const bothMarks =
  "this image has words and is marked as decorative (keep the words or {decorative}, not both)";
const put = "put the file into content/images/ and write ../images/";
const elsewhere = (address: string) =>
  `the image \`${address}\` is not one of ours (${put}name.jpg: images from elsewhere would tell others who reads)`;

describe("an image that the writer must mend", () => {
  test.each(["![](../images/a.jpg)", "![ ](../images/a.jpg)", "![](../images/a.jpg) {decorative}"])(
    "has no words: %s",
    (markdown) => {
      expect(findingsOf(markdown)).toEqual([`0 ${markdown.split("(")[0]}: ${noWords}`]);
    },
  );

  test("has words and says that it needs none", () => {
    expect(findingsOf("![A cup](../images/a.jpg){decorative}")).toEqual([
      `0 ![A cup]: ${bothMarks}`,
    ]);
  });

  test.each(["[@lee-2020]", "^[A note.]"])("has words that cannot be followed: %s", (mark) => {
    expect(findingsOf(`![A cup ${mark}](../images/a.jpg)`)).toEqual([
      `0 ![A cup ${mark}]: the words of this image hold a citation or a note, which cannot be followed there (write it after the image)`,
    ]);
  });

  test("has words with a note, whose own findings stand on the same line", () => {
    expect(findingsOf("One\n![A^[two [@!]]](../images/a.jpg)\n\nThree")).toEqual([
      "1 ![A^[two [@!]]]: the words of this image hold a citation or a note, which cannot be followed there (write it after the image)",
      "1 [@!]: `[@!]` is not a citation (write [@key], [@one; @two] or [@key, p. 12])",
    ]);
  });

  test.each(["https://example.org/a.jpg", "//example.org/a.jpg"])(
    "stands on another site: %j",
    (address) => {
      expect(findingsOf(`![A cup](${address})`)).toEqual([`0 ![A cup]: ${elsewhere(address)}`]);
    },
  );

  test.each([
    ["kettle.jpg", "kettle.jpg"],
    ["images/a.jpg", "a.jpg"],
    ["../../images/a.jpg", "a.jpg"],
    ["/a.jpg", "a.jpg"],
    ["../images/", "name.jpg"],
    ["/images/", "name.jpg"],
    ["../images/../a.jpg", "a.jpg"],
    ["/images/../a.jpg", "a.jpg"],
    ["/images/./a.jpg", "a.jpg"],
    ["../images/tea/%2e%2E/a.jpg", "a.jpg"],
    ["/images/%2e/a.jpg", "a.jpg"],
    ["../Images/a.jpg", "a.jpg"],
    ["/images/..", "name.jpg"],
    ["", "name.jpg"],
  ])("stands in no place of ours, and is told a right one: %j", (address, name) => {
    expect(findingsOf(`![A cup](${address})`)).toEqual([
      `0 ![A cup]: \`${address}\` does not lead into content/images/ (${put}${name})`,
    ]);
  });

  test("stands in the text itself, and is not printed", () => {
    expect(findingsOf(`![A cup](data:image/png;base64,${"A".repeat(999)})`)).toEqual([
      `0 ![A cup]: an image stands here as data (save it in a file of its own: ${put}name.png)`,
    ]);
  });

  test("is told from those with the same words on its line", () => {
    expect(
      findingsOf("![](../images/a.jpg) ![](../images/b.jpg) ![][c]\n\n[c]: /images/c.jpg"),
    ).toEqual([`0 ![]: ${noWords}`, `0 ![](../images/b.jpg): ${noWords}`, `0 ![][c]: ${noWords}`]);
    expect(findingsOf("![Cup](../images/a/b.jpg) ![Cup](a.jpg) ![Cup](a.jp)")).toMatchObject([
      expect.stringMatching(/^0 !\[Cup]\(a\.jpg\): /),
      expect.stringMatching(/^0 !\[Cup]\(a\.jp\): /),
    ]);
  });

  test("tells its line, however many there are", () => {
    const markdown = [
      "![A cup](../images/a.jpg)",
      "![A cup](https://example.org/ä.jpg) and ![](../images/b.jpg)",
      "![Two",
      "cups](/b.jpg)",
      "",
      "- One",
      "  ![A cup][cup]",
      "",
      "> [![](../images/c.jpg)](/tea/)",
      "",
      "| a |",
      "|---|",
      "| ![](../images/d.jpg) |",
      "",
      "Text^[![](../images/e.jpg)] and",
      "more^[![](../images/f.jpg)].[^n]",
      "",
      "[^n]: Note",
      "    ![](../images/g.jpg)",
      "",
      "[cup]: /cup.jpg",
    ].join("\n");
    expect(findingsOf(markdown)).toEqual([
      `1 ![A cup]: ${elsewhere("https://example.org/%C3%A4.jpg")}`,
      `1 ![]: ${noWords}`,
      `2 ![Two: \`/b.jpg\` does not lead into content/images/ (${put}b.jpg)`,
      `6 ![A cup]: \`/cup.jpg\` does not lead into content/images/ (${put}cup.jpg)`,
      `8 ![]: ${noWords}`,
      `12 ![]: ${noWords}`,
      `14 ![]: ${noWords}`,
      `15 ![]: ${noWords}`,
      `18 ![]: ${noWords}`,
    ]);
  });
});
