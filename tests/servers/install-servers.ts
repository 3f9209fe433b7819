// npm run servers: puts nginx, Caddy and Apache from Debian's or Ubuntu's packages into
// .cache/servers/, for the tests and benchmarks of hosting. Installs nothing and needs no rights.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findServer, serverNames, serversFolder } from "./find-server.ts";

const packages = ["nginx", "caddy", "apache2-bin"];
const downloads = join(serversFolder, "downloads");

mkdirSync(downloads, { recursive: true });
try {
  execFileSync("apt-get", ["-qq", "download", ...missingPackages()], {
    cwd: downloads,
    stdio: ["ignore", "inherit", "pipe"],
  });
  for (const file of readdirSync(downloads)) {
    execFileSync("dpkg-deb", ["-x", join(downloads, file), serversFolder]);
  }
} finally {
  rmSync(downloads, { recursive: true, force: true });
}
for (const name of serverNames) {
  process.stdout.write(`${name}: ${findServer(name)?.program ?? "not found"}\n`);
}

/** The servers, and of what they need all libraries that the system lacks. */
function missingPackages(): string[] {
  const args = ["-qq", "--simulate", "--no-install-recommends", "install", ...packages];
  const names = execFileSync("apt-get", args, { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => /^Inst (\S+)/.exec(line)?.[1] ?? [])
    .filter((name) => name.startsWith("lib"));
  return [...packages, ...names];
}
