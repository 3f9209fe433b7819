// npm start: the site with its drafts, at an address that only this machine can reach.
//
// Node keeps the modules it has loaded, so pages are made by a second process that starts anew
// when the program itself changes. The server stays, and so do the reader's open pages.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { PreviewServer } from "../eleventy/preview-server.ts";
import { run, say } from "./reporter.ts";
import { watchFiles } from "./watch-files.ts";

const folder = ".cache/preview";
const port = Number(process.env["PORT"] ?? 8080);
// Links must lead to the preview, whatever address site.yaml gives.
const siteUrl = process.env["SITE_URL"] || `http://localhost:${port}/`;
/** Milliseconds without a change before a restart: switching branches changes many files at once. */
const quiet = 50;
const watched = [".eleventy.ts", "content", "layouts", "src"];

await run(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = new PreviewServer("preview", folder, {
    // Whole pages: what has changed may be anywhere on them.
    domDiff: false,
    // Links begin with the path of the site's address. One that is none is told of in the pages.
    pathPrefix: URL.parse(siteUrl)?.pathname ?? "/",
    messageOnStart: ({ localhostUrl }: { readonly localhostUrl: string }) => {
      say(`Preview at ${localhostUrl} (only on this machine). Stop with Ctrl-C.`);
    },
  });
  let worker = startWorker(server);
  server.serve(port);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop(worker).then(() => process.exit()));
  }

  const restart = async (path: string) => {
    say(`${path} has changed: starting again.`);
    await stop(worker);
    worker = startWorker(server);
  };
  let restarts = Promise.resolve();
  let pause: NodeJS.Timeout | undefined;
  watchFiles(watched, (path) => {
    // The worker itself sees changes of content and styles, as long as it runs.
    if (!path.endsWith(".ts") && !hasEnded(worker)) return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      restarts = restarts.then(() => restart(path));
    }, quiet);
  });
});

function startWorker(server: PreviewServer): ChildProcess {
  const worker = fork("src/cli/preview-worker.ts", [folder], {
    env: { ...process.env, SITE_URL: siteUrl },
  });
  worker.on("message", () => server.reload());
  return worker;
}

async function stop(worker: ChildProcess): Promise<void> {
  if (hasEnded(worker)) return;
  const exit = once(worker, "exit");
  // It has nothing to save, and must end even in the middle of a build.
  worker.kill("SIGKILL");
  await exit;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
