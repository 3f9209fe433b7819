// Essays that nobody would write, all in one site: a build names what is to be mended in each.

import { describe, expect, test } from "vitest";
import { essayText, type SiteFiles } from "../helpers/content-site.ts";
import { projectCopy } from "../helpers/project-copy.ts";
import { runWarm } from "../helpers/run-warm.ts";

const withBody = (body: string) => essayText({}, body);
const withFront = (yaml: string) => essayText().replace("topics:", `${yaml}\ntopics:`);
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** Each is an essay of a site that has all of them. */
const faults: readonly (readonly [name: string, text: string, problem: string])[] = [
  [
    "aliases that double each time",
    withFront(`x: &x [a,a]\n${lines(40, (n) => `y${n}: &y${n} [*x,*x]\n`)}`),
    `5:4  error  \`&x\` is not read as text at the beginning of a value`,
  ],
  ["a merge key", withFront("<<: { title: Cake }"), `5:1  error  unknown key \`<<\``],
  [
    "YAML that is deep",
    withFront(`x: ${"[".repeat(30_000)}`),
    `5:1  error  lists and keys are nested too deeply here`,
  ],
  [
    "quotations that are deep",
    withBody(`${"> ".repeat(5000)}tea\n`),
    `8:1  error  lists and quotations are nested too deeply here`,
  ],
  [
    "a null",
    withBody("tea\n\ncup\0cake\n"),
    `10:4  error  a character that cannot be shown (U+0000) stands here`,
  ],
  [
    "a text that is turned round",
    withBody("call \u202E654 321\u202C now\n"),
    `8:6  error  an invisible character (U+202E) has readers see what follows in another order`,
  ],
  [
    "half a character in an escape",
    withFront('keyPoints: ["a \\uD800", b]'),
    `5:13  error  keyPoints.1: holds a character that cannot be shown`,
  ],
  [
    "a byte order mark in the middle",
    withBody("tea\n\n\uFEFF---\n"),
    `10:1  error  an invisible byte order mark (U+FEFF) stands here`,
  ],
  [
    "an alias that leads out",
    withFront("aliases: [/../../../etc/x/]"),
    `5:11  error  aliases.1: \`/../../../etc/x/\` cannot be the address of a page`,
  ],
  [
    "an alias that leads out in disguise",
    withFront("aliases: [/%2e%2e/%2e%2e/x/]"),
    `5:11  error  aliases.1: \`/%2e%2e/%2e%2e/x/\` cannot be the address of a page`,
  ],
  ["a permalink", withFront("permalink: ../../x.html"), `5:1  error  unknown key \`permalink\``],
  [
    "a link that runs code",
    withBody("[tea](javascript:alert(1))\n"),
    `8:5  error  a link that runs code or holds its own page is never published`,
  ],
  [
    "a picture that holds itself",
    withBody("![tea](data:image/png;base64,AA)\n"),
    `8:1  error  an image stands here as data`,
  ],
  [
    "a picture from outside",
    withBody("![tea](../images/../../../etc/passwd)\n"),
    `8:1  error  \`../images/../../../etc/passwd\` does not lead into content/images/`,
  ],
];

describe("an essay is refused, whatever the others are, when it has", () => {
  const fileOf = (index: number) => `essays/tea-${index}.md`;
  let printed: string | undefined;

  test.each(faults.map((fault, index) => [...fault, index] as const))(
    "%s",
    { timeout: 120_000 },
    async (_, __, problem, index) => {
      printed ??= await printedFor(
        Object.fromEntries(faults.map(([, text], at) => [fileOf(at), text])),
      );
      expect(printed).toContain(`content/${fileOf(index)}:${problem}\n`);
    },
  );
});

/** What a build says, without the lines of the files that are shown with it. */
async function printedFor(files: SiteFiles): Promise<string> {
  const { code, stdout, stderr } = await runWarm(projectCopy(files), ["build"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  return stderr.replace(/^[ \d]{5} │.*\n/gm, "");
}
