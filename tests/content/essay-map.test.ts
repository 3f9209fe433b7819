import { describe, expect, test } from "vitest";
import type { EssayMap } from "../../src/content/publication.ts";
import { essayText, loadSite, type SiteFiles } from "../helpers/content-site.ts";

function nodes({ groups }: EssayMap) {
  return groups.flatMap((group) => group.nodes);
}

function mapOf(files: SiteFiles, preview = false): EssayMap {
  return loadSite(files, { preview }).essayMap;
}

/** So many essays, the first the oldest. */
function essays(count: number): SiteFiles {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000 * 12)
        .toISOString()
        .slice(0, 19);
      const keys = { title: `Cup ${index}`, date: `${day}Z` };
      return [`essays/cup-${String(index).padStart(3, "0")}.md`, essayText(keys)];
    }),
  );
}

describe("the map of essays", () => {
  const tea = { title: "Tea", date: "2026-01-03" };
  const few: SiteFiles = {
    "essays/tea.md": essayText({ ...tea, topics: "[walking, rest]" }, "The samovar hums.\n"),
    "essays/nap.md": essayText({ title: "Nap", date: "2026-01-02" }, "A samovar sleeps.\n"),
    "essays/bed.md": essayText({ title: "Bed", date: "2026-01-01" }, "A blanket.\n"),
  };

  test("numbers essays by topic in the order of topics, newest first in each", () => {
    const { groups } = mapOf(few);
    expect(
      groups.map(({ topic, nodes }) => [topic.id, nodes.map((n) => `${n.number} ${n.essay.slug}`)]),
    ).toEqual([
      ["rest", ["1 nap", "2 bed"]],
      ["walking", ["3 tea"]],
    ]);
  });

  test("joins two essays once, and says so at both", () => {
    const map = mapOf({
      "essays/tea.md": essayText(tea, "The samovar hums.\n"),
      "essays/nap.md": essayText({ title: "Nap" }, "A samovar sleeps.\n"),
    });
    expect(nodes(map).map((n) => [n.essay.slug, n.connections.map((c) => c.essay.slug)])).toEqual([
      ["tea", ["nap"]],
      ["nap", ["tea"]],
    ]);
    expect(map.threads.map(({ topic }) => topic?.id)).toEqual(["rest"]);
    const [one, other] = nodes(map);
    const path = map.threads[0]?.path ?? "";
    for (const end of [one, other]) expect(path).toContain(`${end?.x} ${end?.y}`);
  });

  test("draws what only shares words in no topic's colour", () => {
    const map = mapOf({
      "essays/tea.md": essayText({ ...tea, topics: "[walking]" }, "The samovar hums.\n"),
      "essays/nap.md": essayText({ title: "Nap" }, "A samovar sleeps.\n"),
    });
    expect(map.threads.map(({ topic }) => topic)).toEqual([undefined]);
  });

  test("never holds a draft, an essay of the future or a withdrawn one, in the preview either", () => {
    const hidden: SiteFiles = {
      "essays/secret.md": essayText({ draft: "true" }, "The samovar hums.\n"),
      "essays/soon.md": essayText({ date: "2027-01-01" }, "The samovar hums.\n"),
      "essays/gone.md": essayText({ withdrawn: "{ date: 2026-02-01, reason: It was wrong. }" }),
    };
    for (const preview of [true, false]) {
      const map = mapOf({ ...few, ...hidden }, preview);
      expect(nodes(map).map(({ essay }) => essay.slug)).toEqual(["nap", "bed", "tea"]);
      const connected = nodes(map).flatMap((node) => node.connections);
      expect(connected.map(({ essay }) => essay.status)).not.toContain("draft");
      expect(map.total).toBe(3);
    }
  });

  test("holds the newest 150", () => {
    const map = mapOf(essays(152));
    const slugs = nodes(map).map(({ essay }) => essay.slug);
    expect(slugs).toHaveLength(150);
    expect(slugs).not.toContain("cup-001");
    expect(slugs).toContain("cup-002");
    expect(map.total).toBe(152);
    const connected = nodes(map).flatMap((node) => node.connections.map((c) => c.essay.slug));
    expect(connected.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  test("is empty where there is no essay", () => {
    expect(mapOf({})).toEqual({ width: 0, height: 0, threads: [], groups: [], total: 0 });
  });
});
