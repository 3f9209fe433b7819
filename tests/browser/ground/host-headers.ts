// The headers that a host adds to its answers: what stands in the site's own file `_headers`.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cloudflarePages } from "../../output/hosting/hosts/headers-and-redirects.ts";

/** @returns those for a path; none where the folder has no such file */
export function hostHeaders(folder: string): (path: string) => Readonly<Record<string, string>> {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return () => ({});
  const host = cloudflarePages(readFileSync(file, "utf8"), "");
  return (path) =>
    Object.fromEntries([...host(path).headers].map(([name, values]) => [name, values.join(", ")]));
}
