// In which order a site goes to a host that takes file by file, so that nobody who reads there
// meanwhile is led to what has not arrived or has gone.
//
// No page of the live site names a new file, so whatever is new can come first. A page that
// changes may name all that is new, and all that stays. Feeds, the sitemap and the search tell of
// pages, and so change after them. What goes goes last, and pages before what they show.

import { compareManifests } from "./compare-manifests.ts";
import { isPage, type Manifest, type ManifestFile } from "./manifest.ts";

export type StepName =
  | "resources"
  | "new-pages"
  | "changed-pages"
  | "changed-lists"
  | "old-pages"
  | "old-resources";

export interface UploadFile extends ManifestFile {
  readonly path: string;
}

/** One step; the next begins when all of it is done. */
export type UploadStep =
  | { readonly do: "send"; readonly name: StepName; readonly files: readonly UploadFile[] }
  | { readonly do: "delete"; readonly name: StepName; readonly paths: readonly string[] };

/** Steps that are in order one after the other; those in which nothing would be done are left out. */
export function uploadSteps(live: Manifest, next: Manifest): UploadStep[] {
  const { added, changed, removed } = compareManifests(live, next);
  const send = (name: StepName, paths: readonly string[]): UploadStep => ({
    do: "send",
    name,
    files: paths.flatMap((path) => {
      const file = next.get(path);
      return file ? { path, ...file } : [];
    }),
  });
  const remove = (name: StepName, paths: readonly string[]): UploadStep => ({
    do: "delete",
    name,
    paths,
  });
  const steps: UploadStep[] = [
    // A style sheet that changes may name a font that is new.
    send("resources", [...added.filter(isResource), ...changed.filter(isResource)]),
    // Also the feeds that are new: new pages lead to them, and they to new pages.
    send("new-pages", added.filter((path) => !isResource(path)).sort(homeLast)),
    send("changed-pages", changed.filter(isPage)),
    send("changed-lists", changed.filter(isList)),
    remove(
      "old-pages",
      removed.filter((path) => !isResource(path)),
    ),
    remove("old-resources", removed.filter(isResource)),
  ];
  return steps.filter((step) => (step.do === "send" ? step.files : step.paths).length > 0);
}

/** What leads to pages without being one: feeds, the sitemap, what hosts and robots read, the search. */
function isList(path: string): boolean {
  return !isPage(path) && /(?:^|\/)(?:[^./]+|[^/]+\.(?:json|txt|xml|webmanifest))$/.test(path);
}

/** Styles, scripts, fonts, images. */
function isResource(path: string): boolean {
  return !isPage(path) && !isList(path);
}

/** On a host that is empty it is what people try. */
function homeLast(one: string, other: string): number {
  return Number(one === "index.html") - Number(other === "index.html");
}
