// The gate: reads every finished file before it is published, and finds what would lead readers
// nowhere, break on their way, or tell others what they read.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OnProgress } from "../../content/progress.ts";
import { quoted } from "../../content/quoted.ts";
import { pathsIn } from "../folder-contents.ts";
import type { FileFinding } from "./file-finding.ts";
import { readerOf } from "./read-file.ts";
import type { FileFacts, PlacedReference } from "./read-markup.ts";
import { referenceFault } from "./reference-faults.ts";
import { createResolver, type Resolve, type Target, urlOf } from "./resolve-address.ts";

export interface SiteCheck {
  /** How many links within the site were followed. */
  readonly linksChecked: number;
  readonly findings: readonly FileFinding[];
}

/**
 * @param folder holds the whole site
 * @param siteUrl the address that it will have, ending in a slash
 * @param onFile told before each file how many have been read
 */
export function checkSite(folder: string, siteUrl: string, onFile?: OnProgress): SiteCheck {
  const paths = pathsIn(folder);
  const resolve = createResolver(siteUrl, new Set(paths));
  const findings: FileFinding[] = [];
  const links: InnerLink[] = [];
  const pages = new Map<string, LinkedPage>();
  for (const [index, path] of paths.entries()) {
    onFile?.(index, paths.length);
    const read = readerOf(path);
    if (!read) continue;
    const facts = read(readFileSync(join(folder, path), "utf8"));
    if (path.endsWith(".html")) pages.set(path, linkedPage(facts, path, resolve));
    findings.push(...facts.findings.map((finding) => ({ ...finding, path })));
    for (const reference of facts.references) {
      const target = resolve(reference.address, path);
      const fault = referenceFault(reference, target);
      if (fault) findings.push({ ...fault, ...placeOf(reference), path });
      if (target.leads === "inside") links.push({ path, ...placeOf(reference), target });
    }
  }
  findings.push(...links.flatMap((link) => fragmentFaults(link, pages)));
  return { linksChecked: links.length, findings };
}

interface InnerLink extends Pick<FileFinding, "path" | "index" | "address"> {
  readonly target: Extract<Target, { readonly leads: "inside" }>;
}

/** What there is to know of a page that links lead to. */
interface LinkedPage {
  readonly ids: ReadonlySet<string>;
  /** The page that it leads on to. */
  readonly movedTo: string | undefined;
}

function linkedPage({ ids, movedTo }: FileFacts, path: string, resolve: Resolve): LinkedPage {
  const target = movedTo === undefined ? undefined : resolve(movedTo, path);
  return { ids, movedTo: target?.leads === "inside" ? target.path : undefined };
}

function placeOf({ index, address }: PlacedReference) {
  return { index, address };
}

function fragmentFaults(
  { target, ...place }: InnerLink,
  pages: ReadonlyMap<string, LinkedPage>,
): FileFinding[] {
  const { path, fragment } = target;
  const page = pages.get(path);
  // `#top` is the top of any page.
  if (!page || fragment === "" || fragment === "top" || page.ids.has(fragment)) return [];
  // The reader is led on to the page that has it.
  if (page.movedTo !== undefined && pages.get(page.movedTo)?.ids.has(fragment)) return [];
  const message = `${quoted(urlOf(path))} has no id ${quoted(`#${fragment}`)}`;
  return [{ ...place, rule: "output/link", message }];
}
