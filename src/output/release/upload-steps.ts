// In which order a site goes to a host that takes file by file, so that nobody who reads there
// meanwhile is led to what has not arrived or has gone.
//
// No page of the live site names a new file, so whatever is new can come first. A page that
// changes may name all that is new, and all that stays. Feeds, the sitemap and the search lead to
// pages, and so come after them. What goes goes last, and pages before what they show.

import { compareManifests } from "./compare-manifests.ts";
import { isPage, type Manifest, type ManifestFile } from "./manifest.ts";

export type StepName =
  | "resources"
  | "new-pages"
  | "changed-pages"
  | "lists"
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
  const isNew = new Set(added);
  const sent = [...added, ...changed];
  const send = (name: StepName, paths: readonly string[]): UploadStep => ({
    do: "send",
    name,
    files: paths.flatMap((path) => {
      const file = next.get(path);
      return file ? { path, ...file } : [];
    }),
  });
  const steps: UploadStep[] = [
    send("resources", sent.filter(isResource).sort()),
    send("new-pages", sent.filter((path) => isPage(path) && isNew.has(path)).sort(deepestFirst)),
    send("changed-pages", sent.filter((path) => isPage(path) && !isNew.has(path)).sort()),
    send("lists", sent.filter(isList).sort()),
    {
      do: "delete",
      name: "old-pages",
      paths: removed.filter((path) => !isResource(path)).sort(listsFirst),
    },
    { do: "delete", name: "old-resources", paths: removed.filter(isResource).sort() },
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

/** The home page comes last: on an empty host it is what people try. */
function deepestFirst(one: string, other: string): number {
  return depth(other) - depth(one) || (one < other ? -1 : 1);
}

function depth(path: string): number {
  return path.split("/").length;
}

function listsFirst(one: string, other: string): number {
  return Number(isPage(one)) - Number(isPage(other)) || (one < other ? -1 : 1);
}
