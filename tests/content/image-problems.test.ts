import { describe, expect, test } from "vitest";
import { essayText, type SiteFiles } from "../helpers/content-site.ts";
import { creditLine, loadWithImages, problemsWithImages, svgText } from "../helpers/images.ts";

const kettle = { "images/kettle.svg": svgText(), "data/images.yaml": creditLine("kettle.svg") };
const shows = (image: string) =>
  essayText({}, `A kettle:\n\n![A kettle on a stove](../images/${image})\n`);

test("an image with a record has no problems, and belongs to the essay that shows it", async () => {
  const { essays, problems } = await loadWithImages({
    ...kettle,
    "essays/tea.md": shows("kettle.svg"),
  });
  expect(problems).toEqual([]);
  const tea = essays.find(({ slug }) => slug === "tea");
  expect(tea?.images.map(({ image }) => image.name)).toEqual(["kettle.svg"]);
  expect(tea?.body.toString()).toContain("Ann Lee");
});

describe("a problem with an image is told where the image is shown, or else at its file", () => {
  test.each<[what: string, files: SiteFiles, problems: string[]]>([
    [
      "TR-14: nobody's",
      { ...kettle, "data/images.yaml": "{}\n", "essays/tea.md": shows("kettle.svg") },
      [
        "content/essays/tea.md:10:1  error  nothing says whose `content/images/kettle.svg` is\n    write into content/data/images.yaml: `kettle.svg: { credit: whose it is, license: CC BY 4.0, made: How it was made }`",
      ],
    ],
    [
      "empty",
      {
        "images/cup.png": new Uint8Array(),
        "data/images.yaml": creditLine("cup.png"),
        "essays/tea.md": shows("cup.png"),
      },
      [
        "content/essays/tea.md:10:1  error  `content/images/cup.png` is empty\n    copy the image there again",
      ],
    ],
    [
      "named with a space",
      {
        "images/My Kettle.svg": svgText(),
        "essays/tea.md": essayText({}, "![A kettle](<../images/My Kettle.svg>)\n"),
      },
      [
        "content/essays/tea.md:8:1  error  `content/images/My Kettle.svg` has a name that does not fit into an address\n    name it `my-kettle.svg`, there and in the text; names have a-z, 0-9 and single hyphens",
      ],
    ],
    [
      "used by nothing",
      kettle,
      [
        "content/images/kettle.svg:1:1  warning  nothing uses it, so it is not published\n    show it as ![what it shows](../images/kettle.svg), or remove it",
      ],
    ],
    [
      "gone, while its record is still there",
      {
        ...kettle,
        "data/images.yaml": creditLine("kettle.svg") + creditLine("ketle.svg"),
        "essays/tea.md": shows("kettle.svg"),
      },
      [
        "content/data/images.yaml:2:1  warning  there is no image `content/images/ketle.svg`\n    did you mean `kettle.svg`?",
      ],
    ],
  ])("%s", async (_, files, problems) => {
    const printed = await problemsWithImages(files);
    expect(printed).toEqual(problems);
  });
});
