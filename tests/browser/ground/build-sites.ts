// The two sites that are looked at: the real one, and a fixture that holds every kind of page.

import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { linkProject } from "../../helpers/copy-project.ts";
import { withoutNetwork } from "../../helpers/without-network.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface BuiltSites {
  /** Folder of the site made of `tests/fixtures/site/`. */
  readonly fixture: string;
  /** Folder of the site made of `content/`. */
  readonly real: string;
  readonly remove: () => void;
}

export type SiteName = "fixture" | "real";

export interface BuildSitesOptions {
  /** Which of them are wanted; the folder of another is not there. @default both */
  readonly only?: ReadonlySet<SiteName>;
  /** The time that counts as now in the real site. @default now */
  readonly realNow?: number;
}

const fixtureNow = Date.UTC(2026, 5, 15, 12);

/** Builds them with the command that makes the published site, which needs no network. */
export async function buildSites({ realNow = Date.now(), only }: BuildSitesOptions = {}) {
  const folder = temporaryFolder("sites");
  const build = async (name: SiteName, content: string, now: number) => {
    const project = join(folder.path, name);
    if (only?.has(name) ?? true) await buildSite(project, content, now);
    return join(project, "_site");
  };
  try {
    const [fixture, real] = await Promise.all([
      build("fixture", "tests/fixtures/site", fixtureNow),
      build("real", "content", realNow),
    ]);
    return { fixture, real, remove: folder.remove } satisfies BuiltSites;
  } catch (error) {
    folder.remove();
    throw error;
  }
}

async function buildSite(folder: string, content: string, now: number): Promise<void> {
  linkProject(folder, content, resolve("."));
  const { SITE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const env = { ...inherited, SOURCE_DATE_EPOCH: String(Math.floor(now / 1000)) };
  const [command, ...args] = withoutNetwork(["src/cli/build.ts"]);
  await promisify(execFile)(command, args, { cwd: folder, env }).catch(({ stdout, stderr }) => {
    throw new Error(`the site of ${content} could not be built\n${stdout}${stderr}`);
  });
}
