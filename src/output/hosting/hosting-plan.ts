// What any host must do for the site: the headers of each kind of file, and the redirects. The
// configuration of every host is made from this, so that none of them says anything else.

import { sitePolicy } from "../../html/page-policy.ts";
import { contentType, feedTypes } from "./media-types.ts";
import type { PathPattern } from "./path-pattern.ts";

/** Header fields by their names. */
export type Headers = ReadonlyMap<string, string>;

/** Files for which some headers are others than usual. */
export interface Exception {
  readonly paths: PathPattern;
  readonly headers: Headers;
}

/** Paths as they are asked for, with the base path, not percent-encoded. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

export interface HostingPlan {
  /** Begins and ends with a slash. */
  readonly basePath: string;
  /** What comes with every answer. */
  readonly always: Headers;
  /** What comes with every answer besides, unless there is an exception. */
  readonly usual: Headers;
  /** No path has two of them. */
  readonly exceptions: readonly Exception[];
  readonly redirects: readonly HostRedirect[];
  /** First segments of the pages and files that are no exceptions: `about/`, `robots.txt`. */
  readonly entries: readonly string[];
}

export interface PlanOptions {
  readonly basePath: string;
  /** The hash of the script in the head of every page. */
  readonly headScript: string;
  /** Root paths, without the base path. */
  readonly redirects: readonly HostRedirect[];
  /** The paths of all files of the site. */
  readonly files: readonly string[];
}

export function hostingPlan({ basePath, headScript, redirects, files }: PlanOptions): HostingPlan {
  const below = (rootPath: string) => basePath + rootPath.slice(1);
  const moved = new Set(redirects.map(({ from }) => from));
  const shown = files.filter((file) => !moved.has(`/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  return {
    basePath,
    always: new Map([["Content-Security-Policy", sitePolicy(headScript)], ...always]),
    usual,
    exceptions,
    redirects: redirects.map(({ from, to }) => ({ from: below(from), to: below(to) })),
    entries: entriesOf(shown),
  };
}

/** The headers of an exception: those that are as usual among them, unless others say these. */
export function headersOf(exception: Exception): Headers {
  return isWhole(exception) ? new Map([...usual, ...exception.headers]) : exception.headers;
}

/** Files that only hosts read, and that no host should serve. */
export const hostFiles = [
  "_headers",
  "_redirects",
  "staticwebapp.config.json",
  "vercel.json",
] as const;

const always = [
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-DNS-Prefetch-Control", "off"],
  ["Permissions-Policy", "browsing-topics=(), camera=(), geolocation=(), microphone=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  // Not preloaded: what others may have at the same address is not ours to decide on.
  ["Strict-Transport-Security", "max-age=31536000"],
] as const;

const cache = "Cache-Control";
const resource = "Cross-Origin-Resource-Policy";

/** Asked again every time, which costs an answer without content; so a deploy is seen at once. */
const usual: Headers = new Map([
  [cache, "public, max-age=0, must-revalidate"],
  [resource, "same-origin"],
]);

/** Names with a hash of the content: what has such a name never changes. */
const forever = [cache, "public, max-age=31536000, immutable"] as const;
/** Feed readers on the web and other sites show these. */
const forAnySite = [resource, "cross-origin"] as const;
const atom = ["Content-Type", contentType(feedTypes.atom)] as const;

const exceptions: readonly Exception[] = [
  { paths: "/assets/cards/*", headers: new Map([forever, forAnySite]) },
  { paths: "/assets/*", headers: new Map([forever]) },
  { paths: "/images/**", headers: new Map([forever, forAnySite]) },
  { paths: "/favicon.svg", headers: new Map([forAnySite]) },
  { paths: "/apple-touch-icon.png", headers: new Map([forAnySite]) },
  { paths: "/feed.xml", headers: new Map([atom]) },
  { paths: "/topics/*/feed.xml", headers: new Map([atom]) },
  { paths: "/feed.json", headers: new Map([["Content-Type", contentType(feedTypes.json)]]) },
];

function entriesOf(files: readonly string[]): readonly string[] {
  const names = new Set(files.map((file) => /^[^/]+\/?/.exec(file)?.[0] ?? ""));
  const hidden = new Set<string>(hostFiles);
  return [...names]
    .filter((name) => !hidden.has(name) && !name.startsWith("."))
    .filter(
      (name) => !exceptions.some((exception) => isWhole(exception) && covers(exception, name)),
    )
    .sort();
}

/** Whether an exception leaves nothing to say of its files; otherwise it only adds to what is usual. */
export function isWhole({ paths, headers }: Exception): boolean {
  return !paths.includes("*") || [...headers.keys()].some((name) => usual.has(name));
}

function covers({ paths }: Exception, name: string): boolean {
  return name.endsWith("/") ? paths.startsWith(`/${name}`) : paths === `/${name}`;
}
