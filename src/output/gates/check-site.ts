// The gate: reads every finished file before it is published, and finds what would lead readers
// nowhere, break on their way, or tell others what they read.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OnProgress } from "../../content/progress.ts";
import { quoted } from "../../content/quoted.ts";
import { pathsIn } from "../folder-contents.ts";
import { callFault } from "./call-faults.ts";
import { copied } from "./copied.ts";
import type { FileFinding } from "./file-finding.ts";
import { readerOf } from "./read-file.ts";
import type { FileFacts } from "./read-markup.ts";
import { referenceFault } from "./reference-faults.ts";
import { createResolver, type Resolve, type Target, urlOf } from "./resolve-address.ts";

export interface SiteCheck {
  /** How many links within the site were followed. */
  readonly linksChecked: number;
  readonly findings: readonly FileFinding[];
}

export interface CheckOptions {
  /** The digits of all numbers that readers may call. @default any */
  readonly helplines?: ReadonlySet<string>;
  /** Told before each file how many have been read. */
  readonly onFile?: OnProgress;
}

/**
 * @param folder holds the whole site
 * @param siteUrl the address that it will have, ending in a slash
 */
export function checkSite(
  folder: string,
  siteUrl: string,
  { helplines = new Set(), onFile }: CheckOptions = {},
): SiteCheck {
  const paths = pathsIn(folder);
  const files = new FileChecks(createResolver(siteUrl, new Set(paths)), helplines);
  for (const [index, path] of paths.entries()) {
    onFile?.(index, paths.length);
    const read = readerOf(path);
    if (read) files.check(path, read(readFileSync(join(folder, path), "utf8")));
  }
  return {
    linksChecked: files.linksChecked,
    findings: [...files.findings, ...files.lostFragments],
  };
}

class FileChecks {
  readonly findings: FileFinding[] = [];
  linksChecked = 0;
  readonly #resolve: Resolve;
  readonly #pages = new Map<string, LinkedPage>();
  readonly #links: FragmentLink[] = [];

  readonly #helplines: ReadonlySet<string>;

  constructor(resolve: Resolve, helplines: ReadonlySet<string>) {
    this.#resolve = resolve;
    this.#helplines = helplines;
  }

  check(path: string, facts: FileFacts): void {
    if (path.endsWith(".html")) this.#pages.set(path, linkedPage(facts, path, this.#resolve));
    for (const finding of facts.findings) this.findings.push({ ...finding, path });
    for (const reference of facts.references) {
      const target = this.#resolve(reference.address, path);
      const { index, address } = reference;
      const fault = referenceFault(reference, target) ?? callFault(address, this.#helplines);
      if (fault) this.findings.push({ ...fault, index, address, path });
      if (target.leads !== "inside") continue;
      this.linksChecked += 1;
      // Most fragments are of the page itself; the others may be of one that is read later.
      const isFound = target.path === path && facts.ids.has(target.fragment);
      if (target.fragment === "" || isFound) continue;
      this.#links.push({ index, address: copied(address), path, target });
    }
  }

  /** Known when every file has been read. */
  get lostFragments(): FileFinding[] {
    return this.#links.flatMap((link) => fragmentFaults(link, this.#pages));
  }
}

/** A link to a part of a page. */
interface FragmentLink extends Pick<FileFinding, "path" | "index" | "address"> {
  readonly target: Extract<Target, { readonly leads: "inside" }>;
}

/** What there is to know of a page that links lead to. */
interface LinkedPage {
  /** Each on a line of its own. */
  readonly ids: string;
  /** The page that it leads on to. */
  readonly movedTo: string | undefined;
}

function linkedPage({ ids, movedTo }: FileFacts, path: string, resolve: Resolve): LinkedPage {
  const target = movedTo === undefined ? undefined : resolve(movedTo, path);
  // Joined they are copies, as `copied` makes them.
  const lines = `\n${[...ids].join("\n")}\n`;
  return { ids: lines, movedTo: target?.leads === "inside" ? target.path : undefined };
}

function fragmentFaults(
  { target, ...place }: FragmentLink,
  pages: ReadonlyMap<string, LinkedPage>,
): FileFinding[] {
  const { path, fragment } = target;
  const page = pages.get(path);
  // `#top` is the top of any page.
  if (!page || fragment === "top" || hasId(page, fragment)) return [];
  // The reader is led on to the page that has it.
  if (page.movedTo !== undefined && hasId(pages.get(page.movedTo), fragment)) return [];
  const message = `${quoted(urlOf(path))} has no id ${quoted(`#${fragment}`)}`;
  return [{ ...place, rule: "output/link", message }];
}

function hasId(page: LinkedPage | undefined, id: string): boolean {
  return page?.ids.includes(`\n${id}\n`) ?? false;
}
