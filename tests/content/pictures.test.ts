import { describe, expect, test } from "vitest";
import type { Essay } from "../../src/content/essay.ts";
import { essayText, siteText } from "../helpers/content-site.ts";
import { loadWithImages, svgText } from "../helpers/images.ts";

const alone = "![A cup](../images/cup.svg)";
const amongWords = `See ${alone} here.`;

interface Case {
  readonly record?: string;
  readonly body?: string;
  readonly lang?: string;
}

async function essayWith({ record, body, lang = "en" }: Case): Promise<Essay> {
  const rest = record ?? "license: CC BY 4.0, made: Drawn with a pen";
  const { essays } = await loadWithImages({
    "images/cup.svg": svgText(),
    "data/images.yaml": `cup.svg: { credit: Ann & Lee, ${rest} }\n`,
    "data/site.yaml": siteText({ license: "{ name: House rules, url: https://test.org/rules/ }" }),
    "essays/tea.md": essayText({ lang }, body ?? alone),
  });
  const [essay] = essays;
  if (!essay) throw new Error("the essay is not published");
  return essay;
}

const captionOf = ({ body }: Essay) => /<figcaption.*<\/figcaption>/.exec(body.toString())?.[0];

describe("the credit of an image", () => {
  test.each([
    [
      "license: CC BY-SA 3.0, made: Drawn with a pen",
      'Ann &amp; Lee, <a href="https://creativecommons.org/licenses/by-sa/3.0/" rel="license noreferrer">CC BY-SA 3.0</a>. Drawn with a pen.',
    ],
    [
      "license: House rules, made: Drawn!",
      'Ann &amp; Lee, <a href="https://test.org/rules/" rel="license noreferrer">House rules</a>. Drawn!',
    ],
    ["license: Used with permission, made: Drawn.", "Ann &amp; Lee, Used with permission. Drawn."],
    [
      'license: Public domain, made: Scanned, source: "https://museum.example/cup?a&b"',
      '<a href="https://museum.example/cup?a&amp;b" rel="noreferrer">Ann &amp; Lee</a>, Public domain. Scanned.',
    ],
  ])(
    "says whose it is, what allows it to be here, and how it was made: %s",
    async (record, credit) => {
      const essay = await essayWith({ record });
      expect(captionOf(essay)).toBe(`<figcaption>${credit}</figcaption>`);
      expect(essay.credits).toEqual([]);
    },
  );

  test("is kept for the end of the text where the image stands among words", async () => {
    const essay = await essayWith({
      record: "license: Used with permission, made: Drawn",
      body: `${amongWords}\n\n${amongWords}`,
    });
    expect(captionOf(essay)).toBeUndefined();
    expect(essay.credits.map(String)).toEqual(["Ann &amp; Lee, Used with permission. Drawn."]);
  });

  test.each([alone, amongWords])("is marked as the site's language: %s", async (body) => {
    const record = "license: Used with permission, made: Drawn";
    const essay = await essayWith({ record, body, lang: "fr" });
    const credit = captionOf(essay) ?? essay.credits.join("");
    expect(credit).toMatch(
      /^<(\w+) lang="en" dir="ltr">Ann &amp; Lee, Used with permission\. Drawn\.<\/\1>$/,
    );
  });
});
