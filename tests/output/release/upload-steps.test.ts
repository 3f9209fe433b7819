import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Manifest } from "../../../src/output/release/manifest.ts";
import { type UploadStep, uploadSteps } from "../../../src/output/release/upload-steps.ts";

/** A site of which a file is nothing but the paths that it leads to. */
type Site = ReadonlyMap<string, readonly string[]>;

const pages = [
  "index.html",
  "a/index.html",
  "b/index.html",
  "b/c/index.html",
  "old.html",
  "404.html",
];
const lists = ["feed.xml", "sitemap.xml", "search/en/entry.json", "_headers"];
const resources = ["assets/main.css", "assets/x.woff2", "images/cup.avif", "search/en/x.pf_meta"];

const manifestOf = (site: Site): Manifest =>
  new Map(
    [...site]
      .map(([path, refs]) => [path, refs.join("\n")] as const)
      .map(([path, text]) => [path, { sha256: hash("sha256", text), size: text.length }]),
  );

/** Sites without dead links, as the gate lets them through; the home page is always there. */
const anySite: fc.Arbitrary<Site> = fc
  .tuple(fc.subarray(pages.slice(1)), fc.subarray(lists), fc.subarray(resources))
  .chain(([somePages, someLists, someResources]) => {
    const paths = ["index.html", ...somePages, ...someLists, ...someResources];
    const refsOf = (path: string) =>
      fc
        .subarray(resources.includes(path) ? someResources : paths)
        .map((refs) => [path, refs] as const);
    return fc.tuple(...paths.map(refsOf)).map((files) => new Map(files));
  });

const deadLinks = (host: Site, from: Iterable<string>): string[] =>
  [...from].flatMap((path) =>
    (host.get(path) ?? []).filter((to) => !host.has(to)).map((to) => `${path} → ${to}`),
  );

/** Everything that a reader can get to who knows some addresses. */
function reachable(host: Site, start: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path) || !host.has(path)) return;
    found.add(path);
    for (const to of host.get(path) ?? []) visit(to);
  };
  for (const path of start) visit(path);
  return found;
}

/** Carries out one step, file by file. */
function* carryOut(step: UploadStep, host: Map<string, readonly string[]>, next: Site) {
  if (step.do === "delete") {
    for (const path of step.paths) {
      expect(host.delete(path)).toBe(true);
      yield path;
    }
    return;
  }
  for (const { path } of step.files) {
    host.set(path, next.get(path) ?? []);
    yield path;
  }
}

describe("uploadSteps", () => {
  test("make the live site into the next one, and lead no reader to what is not there", () => {
    fc.assert(
      fc.property(anySite, anySite, (live, next) => {
        const host = new Map(live);
        for (const step of uploadSteps(manifestOf(live), manifestOf(next))) {
          const known = step.do === "send" ? live : next;
          for (const path of carryOut(step, host, next)) {
            const seen = reachable(host, known.keys());
            expect(deadLinks(host, seen), `${step.name} ${path}`).toEqual([]);
          }
          expect(deadLinks(host, host.keys()), step.name).toEqual([]);
        }
        expect(host).toEqual(next);
      }),
      { numRuns: 1000 },
    );
  });

  test("send only what differs, with its hash and size", () => {
    fc.assert(
      fc.property(anySite, anySite, (live, next) => {
        const [before, after] = [manifestOf(live), manifestOf(next)];
        const sent = uploadSteps(before, after).flatMap((step) =>
          step.do === "send" ? step.files : [],
        );
        const differing = [...after].filter(
          ([path, { sha256 }]) => before.get(path)?.sha256 !== sha256,
        );
        expect(new Map(sent.map(({ path, ...file }) => [path, file]))).toEqual(new Map(differing));
        expect(new Set(sent.map(({ path }) => path)).size).toBe(sent.length);
      }),
    );
  });

  test("are none when nothing differs", () => {
    fc.assert(
      fc.property(anySite, (site) => {
        expect(uploadSteps(manifestOf(site), manifestOf(site))).toEqual([]);
      }),
    );
  });

  test("have a name for each kind of file, and an order within", () => {
    const live = new Map([
      ["index.html", ["b/index.html"]],
      ["b/index.html", ["images/cup.avif"]],
      ["images/cup.avif", []],
      ["b/feed.xml", ["b/index.html"]],
      ["feed.xml", ["b/index.html"]],
    ]);
    const next = new Map([
      ["index.html", ["a/index.html"]],
      ["a/index.html", ["assets/main.css"]],
      ["a/feed.xml", ["a/index.html"]],
      ["assets/main.css", ["assets/x.woff2"]],
      ["assets/x.woff2", []],
      ["feed.xml", ["a/index.html"]],
    ]);
    const steps = uploadSteps(manifestOf(live), manifestOf(next));
    expect(
      steps.map((step) =>
        step.do === "send"
          ? [step.name, ...step.files.map(({ path }) => path)]
          : [step.name, ...step.paths],
      ),
    ).toEqual([
      ["resources", "assets/main.css", "assets/x.woff2"],
      ["new-pages", "a/feed.xml", "a/index.html"],
      ["changed-pages", "index.html"],
      ["changed-lists", "feed.xml"],
      ["old-pages", "b/feed.xml", "b/index.html"],
      ["old-resources", "images/cup.avif"],
    ]);
  });

  test("bring the home page last to a host that is empty", () => {
    const all = new Map([...pages, ...resources].map((path) => [path, []]));
    const steps = uploadSteps(new Map(), manifestOf(all));
    expect(steps.map(({ name }) => name)).toEqual(["resources", "new-pages"]);
    const [, step] = steps;
    expect(step?.do === "send" && step.files.at(-1)?.path).toBe("index.html");
  });
});
