// A copy of the fixture site that a test may change while it is served.

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { serveFolder } from "./static-host.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface ChangingSite {
  readonly origin: string;
  /** The text of a page or file. */
  readonly text: (url: string) => string;
  /** Changes the text of a page or file, by its root path. */
  readonly change: (url: string, edit: (text: string) => string) => void;
  readonly create: (url: string, text: string) => void;
  readonly remove: (url: string) => void;
  /** Ends the host, as when its network is gone. */
  readonly close: () => Promise<void>;
}

/** Served until the test ends. */
export async function changingSite(): Promise<ChangingSite> {
  const folder = temporaryFolder("changing-site");
  onTestFinished(folder.remove);
  cpSync(inject("fixtureSite").folder, folder.path, { recursive: true });
  const { origin, close } = await serveFolder(folder.path);
  onTestFinished(close);
  const fileOf = (url: string) => join(folder.path, url.endsWith("/") ? `${url}index.html` : url);
  const text = (url: string) => readFileSync(fileOf(url), "utf8");
  return {
    origin,
    text,
    change: (url, edit) => writeFileSync(fileOf(url), edit(text(url))),
    create: (url, text) => writeFileSync(fileOf(url), text),
    remove: (url) => rmSync(fileOf(url)),
    close,
  };
}
