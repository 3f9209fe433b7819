import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFiles } from "../../src/cli/watch-files.ts";

/** Watches `content` and `a.ts` in a temporary folder. */
function watched() {
  const folder = mkdtempSync(join(tmpdir(), "watch-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  mkdirSync(path("content/essays"), { recursive: true });
  const seen = new Set<string>();
  watchFiles([path("content"), path("a.ts")], (changed) => seen.add(changed));
  return {
    path,
    seen,
    /** Does something and waits until the change of a path has been noticed. */
    async notices(name: string, act: () => void) {
      seen.clear();
      act();
      await vi.waitUntil(() => seen.has(path(name)), { timeout: 10_000, interval: 5 });
    },
  };
}

test("notices files that are written, replaced, moved and removed", async () => {
  const { path, notices } = watched();
  const tea = path("content/essays/tea.md");
  await notices("content/essays/tea.md", () => writeFileSync(tea, "1"));
  await notices("content/essays/tea.md", () => writeFileSync(tea, "2"));
  writeFileSync(path("beside"), "3");
  await notices("content/essays/tea.md", () => renameSync(path("beside"), tea));
  await notices("content/essays/milk.md", () => renameSync(tea, path("content/essays/milk.md")));
  await notices("content/essays/milk.md", () => rmSync(path("content/essays/milk.md")));
});

test("notices what happens in new folders, and in folders that have been replaced", async () => {
  const { path, notices } = watched();
  await notices("content/images", () => mkdirSync(path("content/images/tea"), { recursive: true }));
  await notices("content/images/tea/cup.png", () =>
    writeFileSync(path("content/images/tea/cup.png"), "1"),
  );
  await notices("content", () => rmSync(path("content"), { recursive: true }));
  await notices("content", () => mkdirSync(path("content/essays"), { recursive: true }));
  await notices("content/essays/tea.md", () => writeFileSync(path("content/essays/tea.md"), "1"));
});

test("watches a single file, and nothing beside it", async () => {
  const { path, seen, notices } = watched();
  writeFileSync(path("b.ts"), "1");
  await notices("a.ts", () => writeFileSync(path("a.ts"), "1"));
  expect(seen).not.toContain(path("b.ts"));
});
