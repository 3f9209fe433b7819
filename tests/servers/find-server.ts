// Where the servers are that the tests of hosting run, if they are anywhere.

import { existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

export const serverNames = ["nginx", "caddy", "apache2"] as const;
export type ServerName = (typeof serverNames)[number];

/** What `npm run servers` fills. */
export const serversFolder = resolve(".cache/servers");

export interface FoundServer {
  readonly program: string;
  /** Folders of libraries that it needs and the system may lack. */
  readonly libraries: readonly string[];
  /** Where Apache has its modules. */
  readonly modules: string;
}

/** Looks in what `npm run servers` has put there, then where the system has its programs. */
export function findServer(name: ServerName): FoundServer | undefined {
  const system = ["/usr/sbin", "/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  const own = ["usr/sbin", "usr/bin"].map((folder) => join(serversFolder, folder));
  const folder = [...own, ...system].find((each) => existsSync(join(each, name)));
  if (folder === undefined) return undefined;
  const root = own.includes(folder) ? serversFolder : "/";
  const machine = process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
  return {
    program: join(folder, name),
    libraries: root === "/" ? [] : [join(root, "usr/lib", machine), join(root, "lib", machine)],
    modules: join(root, "usr/lib/apache2/modules"),
  };
}
