// What is wrong with the images of the site, told where a text shows them: there the writer knows
// what the image is for.

import { plainPath } from "../html/pictures.ts";
import type { ImageFolder, ImageReading } from "../images/image-reading.ts";
import type { Link } from "../markdown/rendering.ts";
import { didYouMean, nearest } from "./nearest.ts";
import type { ImageUses } from "./pictures.ts";
import { type Finding, type Problem, problemAt } from "./problem.ts";
import { quoted } from "./quoted.ts";
import type { DocumentParts } from "./read-document.ts";
import type { SiteData } from "./site-data.ts";

/** A text, as far as it can be read. */
export interface IllustratedText {
  readonly file: string;
  readonly parts: (ImageUses & Pick<DocumentParts, "place">) | undefined;
}

/**
 * Problems of each image at its first place in each text, and a warning for what no text uses.
 *
 * @param folder all images, whether a text uses them or not
 */
export function imageProblems(
  texts: readonly IllustratedText[],
  folder: ImageFolder,
  data: SiteData,
): Problem[] {
  const used = new Set<ImageReading>();
  const problems = texts.flatMap(({ file, parts }) =>
    [...firstUses(parts, folder)].flatMap(([image, use]) => {
      used.add(image);
      const place = parts?.place(use) ?? { line: 1, column: 1 };
      return findings(image, data).map((finding) => problemAt(file, place, finding));
    }),
  );
  // A text that cannot be read may use any of them.
  if (texts.some(({ parts }) => !parts)) return problems;
  return [...problems, ...unused(folder, used), ...recordsWithoutImage(folder, data)];
}

function firstUses(parts: ImageUses | undefined, folder: ImageFolder): Map<ImageReading, Link> {
  const uses = new Map<ImageReading, Link>();
  for (const use of [...(parts?.images ?? []), ...(parts?.links ?? [])]) {
    const image = folder.get(plainPath(use.href));
    if (image && !uses.has(image)) uses.set(image, use);
  }
  return uses;
}

function findings({ file, name, faults }: ImageReading, { images }: SiteData): Finding[] {
  if (faults.length > 0) {
    return faults.map((fault) => ({ ...fault, message: `${quoted(file)} ${fault.message}` }));
  }
  // A data file that could not be read blames nobody.
  if (!images || images.has(name)) return [];
  return [
    {
      rule: "image/credit",
      message: `nothing says whose ${quoted(file)} is`,
      hint: `write into content/data/images.yaml: \`${name}: { credit: whose it is, license: CC BY 4.0, made: How it was made }\``,
    },
  ];
}

function unused(folder: ImageFolder, used: ReadonlySet<ImageReading>): Problem[] {
  return [...folder.values()]
    .filter((image) => !used.has(image))
    .map(({ file, name }) =>
      problemAt(
        file,
        { line: 1, column: 1 },
        {
          rule: "image/unused",
          message: "nothing uses it, so it is not published",
          hint: `show it as ![what it shows](../images/${name}), or remove it`,
        },
      ),
    );
}

function recordsWithoutImage(folder: ImageFolder, { images, imagesYaml }: SiteData): Problem[] {
  if (!images || !imagesYaml) return [];
  const names = [...folder.values()].map(({ name }) => name);
  return [...images.keys()]
    .filter((name) => !names.includes(name))
    .map((name) =>
      problemAt(imagesYaml.file, imagesYaml.positionOfKey([], name), {
        rule: "image/unused",
        message: `there is no image ${quoted(`content/images/${name}`)}`,
        hint: nearest(name, names) === undefined ? "remove this line" : didYouMean(name, names),
      }),
    );
}
