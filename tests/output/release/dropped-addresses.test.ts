import { describe, expect, test } from "vitest";
import { formatProblem } from "../../../src/content/format-problems.ts";
import { dropProblems } from "../../../src/output/release/dropped-addresses.ts";
import type { Manifest } from "../../../src/output/release/manifest.ts";

const siteOf = (...paths: readonly string[]): Manifest =>
  new Map(paths.map((path) => [path, { sha256: "0".repeat(64), size: 0 }]));

function told(live: readonly string[], next: readonly string[], givenUp: readonly string[] = []) {
  const lines = new Map(live.map((path, index) => [path, index + 2]));
  const options = { file: "live.txt", givenUp: new Set(givenUp) };
  return dropProblems({ manifest: siteOf(...live), lines }, siteOf(...next), options).map(
    formatProblem,
  );
}

describe("dropProblems", () => {
  test("tells of a page that is live and would be gone, at its line", () => {
    expect(told(["about/index.html", "cups/index.html"], ["about/index.html"])).toEqual([
      `live.txt:3:1  error  \`/cups/\` is live, and this site has no page for it
    bring the page back, make the address an alias of an essay, or give it up in content/addresses.gone`,
    ]);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["a page that stays, redirects or has a note", ["a/index.html"], ["a/index.html"], []],
    ["an address that is given up", ["cups/index.html"], [], ["/cups/"]],
    ["an address of a file that is given up", ["2019/tea.html"], [], ["/2019/tea.html"]],
    ["what is no page", ["assets/main.css", "feed.xml", "images/a.png"], [], []],
    [
      "a part of a list that is shorter now",
      ["t/index.html", "t/page/2/index.html"],
      ["t/index.html"],
      [],
    ],
  ])("lets %s go", (_, live, next, givenUp) => {
    expect(told(live, next, givenUp)).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["a part of a list that is gone", ["t/index.html", "t/page/2/index.html"], [], ["/t/"]],
    ["a page below one that is given up", ["cups/red/index.html"], [], ["/cups/"]],
    ["an address that only begins alike", ["cupsy/index.html"], [], ["/cups/"]],
    ["a page that is only called page", ["page/two/index.html"], ["index.html"], []],
  ])("holds %s", (_, live, next, givenUp) => {
    expect(told(live, next, givenUp)).toHaveLength(1);
  });
});
