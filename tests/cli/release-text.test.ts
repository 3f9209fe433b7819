import { describe, expect, test } from "vitest";
import { type ReleaseChanges, releaseText } from "../../src/cli/release-text.ts";

const none: ReleaseChanges = {
  against: "live.txt",
  changes: { added: [], changed: [], removed: [] },
  lost: [],
  givenUp: [],
  steps: [],
};

describe("releaseText", () => {
  test("says that nothing changes", () => {
    expect(releaseText(none)).toBe(`compared with live.txt
0 pages changed, 0 new, 0 removed, 0 addresses lost
0 other files changed, 0 new, 0 removed
0 files of 0.0 kB to send, 0 to delete`);
  });

  test("names pages by their addresses, and counts what they use", () => {
    const file = { sha256: "0".repeat(64), size: 1500 };
    const text = releaseText({
      against: "live.txt",
      changes: {
        added: ["assets/main.2.css", "essays/tea/index.html"],
        changed: ["feed.xml", "index.html"],
        removed: ["assets/main.1.css", "cups/index.html", "lost.html"],
      },
      lost: ["/lost.html"],
      givenUp: ["/cups/"],
      steps: [
        { do: "send", name: "resources", files: [{ path: "assets/main.2.css", ...file }] },
        { do: "send", name: "changed-pages", files: [{ path: "index.html", ...file }] },
        { do: "delete", name: "old-pages", paths: ["cups/index.html", "lost.html"] },
      ],
    });
    expect(text).toBe(`compared with live.txt
1 page changed, 1 new, 2 removed, 1 address lost
  new       /essays/tea/
  changed   /
  removed   /lost.html
  given up  /cups/
1 other file changed, 1 new, 1 removed
2 files of 3.0 kB to send, 2 to delete`);
  });

  test("names no more than a dozen of a kind", () => {
    const changed = Array.from({ length: 14 }, (_, index) => `p${index}/index.html`);
    const lines = releaseText({ ...none, changes: { ...none.changes, changed } }).split("\n");
    expect(lines.filter((line) => line.startsWith("  "))).toHaveLength(13);
    expect(lines).toContain("  changed   and 2 more");
  });

  test("names nothing where there was nothing to compare with", () => {
    const changes = { ...none.changes, added: ["index.html"] };
    expect(releaseText({ ...none, against: undefined, changes })).toBe(
      `compared with nothing: what is live is not known here
0 pages changed, 1 new, 0 removed, 0 addresses lost
0 other files changed, 0 new, 0 removed
0 files of 0.0 kB to send, 0 to delete`,
    );
  });
});
