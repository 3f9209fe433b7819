// Runs tests for each real server that is here, in front of the example site.

import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { writeFiles } from "../../src/output/write-files.ts";
import { type TemporaryFolder, temporaryFolder } from "../browser/ground/temporary-folder.ts";
import { exampleSite } from "../output/hosting/example-site.ts";
import { type Answer, type AskOptions, ask } from "./ask.ts";
import { findServer, type ServerName, serverNames } from "./find-server.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** What stands in files that nobody should get. */
export const secret = "nobody may read this";

export interface Served {
  readonly name: ServerName;
  readonly basePath: string;
  /** Runs while tests do. */
  readonly server: () => RunningServer;
  /** @param path below the base path, from its slash on */
  readonly get: (path: string, options?: AskOptions) => Promise<Answer>;
}

const cases = serverNames.flatMap((name) =>
  ["/", "/blog/"].map((basePath) => ({ name, basePath, isThere: findServer(name) !== undefined })),
);

/** @param declareTests called once for each server and base path */
export function forEachServer(declareTests: (served: Served) => void): void {
  describe.each(cases)("$name below $basePath", ({ name, basePath, isThere }) => {
    if (!isThere) {
      test.skip(`is not tried: there is no ${name} here, \`npm run servers\` brings one`, () => {});
      return;
    }
    let folder: TemporaryFolder | undefined;
    let running: RunningServer | undefined;
    const server = () => {
      if (!running) throw new Error(`${name} does not run`);
      return running;
    };
    beforeAll(async () => {
      folder = exampleFolder(basePath);
      const { path } = folder;
      running = await startServer(name, join(path, "root"), join(path, "configs"));
    });
    afterAll(async () => {
      await running?.stop();
      folder?.remove();
    });
    const get = (path: string, options?: AskOptions) =>
      ask(server().port, basePath + path.slice(1), options);
    declareTests({ name, basePath, server, get });
  });
}

/** The example site where a server finds it, with files in it and beside it that are not to be served. */
function exampleFolder(basePath: string): TemporaryFolder {
  const folder = temporaryFolder("served-site");
  // Apache, started as root, reads as somebody else.
  chmodSync(folder.path, 0o755);
  const { files, hosting } = exampleSite(basePath);
  const site = join(folder.path, "root", basePath);
  const built = [...files].map(([path, content]) => ({ path, content }));
  writeFiles(site, [...built, ...hosting.published, { path: ".git/config", content: secret }]);
  writeFiles(join(folder.path, "configs"), hosting.forServers);
  writeFileSync(join(folder.path, "secret.txt"), secret);
  return folder;
}
