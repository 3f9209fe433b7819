// Everything that hosts read of the site besides its files.

import type { Publication } from "../../content/publication.ts";
import type { Assets } from "../assets.ts";
import type { FileToWrite } from "../write-files.ts";
import { htaccess } from "./apache.ts";
import { caddyfile } from "./caddy.ts";
import { headersFile } from "./headers-file.ts";
import { type HostingPlan, hostingPlan } from "./hosting-plan.ts";
import { nginxConf } from "./nginx.ts";
import { redirectsFile } from "./redirects-file.ts";
import { staticWebAppConfig } from "./static-web-apps.ts";
import { vercelJson } from "./vercel.ts";

export interface HostingFiles {
  /** Hosts look for these in the folder that is published. */
  readonly published: readonly FileToWrite[];
  /** Whoever runs a server includes these in its configuration; published they would be of no use. */
  readonly forServers: readonly FileToWrite[];
}

/** @param files the paths of all files of the site */
export function hostingFiles(
  { urls, redirects }: Pick<Publication, "urls" | "redirects">,
  { headScript }: Pick<Assets, "headScript">,
  files: readonly string[],
): HostingFiles {
  return filesFor(
    hostingPlan({
      basePath: urls.path("/"),
      headScript: headScript.integrity,
      redirects: redirects.map(({ from, essay }) => ({ from, to: essay.url })),
      files,
    }),
  );
}

export function filesFor(plan: HostingPlan): HostingFiles {
  return {
    published: [
      { path: "_headers", content: headersFile(plan) },
      { path: "_redirects", content: redirectsFile(plan) },
      { path: "vercel.json", content: vercelJson(plan) },
      { path: "staticwebapp.config.json", content: staticWebAppConfig(plan) },
      { path: ".htaccess", content: htaccess(plan) },
      // Without it GitHub Pages would leave out what begins with a low line.
      { path: ".nojekyll", content: "" },
    ],
    forServers: [
      { path: "nginx.conf", content: nginxConf(plan) },
      { path: "Caddyfile", content: caddyfile(plan) },
    ],
  };
}
