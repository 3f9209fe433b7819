// A site of a few files, one of each kind, with what hosts are given for it.

import { filesFor, type HostingFiles } from "../../../src/output/hosting/hosting-files.ts";
import { type HostRedirect, hostingPlan } from "../../../src/output/hosting/hosting-plan.ts";

export interface ExampleSite {
  readonly basePath: string;
  /** Texts by paths, without what is there for hosts. */
  readonly files: ReadonlyMap<string, string>;
  readonly hosting: HostingFiles;
}

/** Long enough to be worth compressing. */
const long = "Tea is a warm drink. ".repeat(200);

const files: ReadonlyMap<string, string> = new Map([
  ["404.html", `<h1>Not here</h1> ${long}`],
  ["index.html", `<h1>Home</h1> ${long}`],
  ["2019/05/post.html", "moved to tea"],
  ["about/index.html", `<h1>About</h1> ${long}`],
  ["apple-touch-icon.png", "PNG"],
  ["assets/cards/0123456789abcdef.png", "PNG"],
  ["assets/main.0123456789.css", `/* ${long} */`],
  ["assets/text.0123456789.woff2", "wOF2"],
  ["essays/café/index.html", "moved to tea"],
  ["essays/index.html", "<h1>Essays</h1>"],
  ["essays/old-tea/index.html", "moved to tea"],
  ["essays/v2.0/index.html", "moved to tea"],
  ["~ann/Tea_Time/index.html", "moved to tea"],
  ["essays/tea/index.html", `<h1>Tea</h1> ${long}`],
  ["essays/茶/index.html", "<h1>茶</h1>"],
  ["favicon.svg", `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${long} --></svg>`],
  ["feed.json", `{ "items": [], "about": "${long}" }`],
  ["feed.xml", `<feed><!-- ${long} --></feed>`],
  ["images/night-480.0123456789.avif", "AVIF"],
  ["robots.txt", "User-agent: *\nAllow: /\n"],
  ["search/en/en_0123456.pf_index", "\u001f"],
  ["search/en/words.json", `["${long}"]`],
  ["service-worker.js", `// ${long}`],
  ["sitemap.xml", `<urlset><!-- ${long} --></urlset>`],
  ["topics/rest/feed.xml", `<feed><!-- ${long} --></feed>`],
  ["topics/rest/index.html", "<h1>Rest</h1>"],
]);

export const exampleRedirects: readonly HostRedirect[] = [
  { from: "/essays/old-tea/", to: "/essays/tea/" },
  { from: "/essays/café/", to: "/essays/茶/" },
  { from: "/2019/05/post.html", to: "/essays/tea/" },
  { from: "/essays/v2.0/", to: "/essays/tea/" },
  { from: "/~ann/Tea_Time/", to: "/essays/tea/" },
];

export function exampleSite(basePath: string, redirects = exampleRedirects): ExampleSite {
  const plan = hostingPlan({
    basePath,
    headScript: "sha256-AbC+/=",
    redirects,
    files: [...files.keys()],
  });
  return { basePath, files, hosting: filesFor(plan) };
}

/** The text of a file that is there for hosts. */
export function hostFile({ hosting }: ExampleSite, path: string): string {
  const all = [...hosting.published, ...hosting.forServers];
  const file = all.find((each) => each.path === path);
  if (!file) throw new Error(`hosts are not given ${path}`);
  return String(file.content);
}
