// The two sites that are looked at: the real one, and a fixture that holds every kind of page.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyProject } from "../../helpers/copy-project.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface BuiltSites {
  /** Folder of the site made of `tests/fixtures/site/`. */
  readonly fixture: string;
  /** Folder of the site made of `content/`. */
  readonly real: string;
  readonly remove: () => void;
}

export interface BuildSitesOptions {
  /** The time that counts as now in the real site. @default now */
  readonly realNow?: number;
}

const fixtureNow = Date.UTC(2026, 5, 15, 12);

/** Builds both with the command that makes the published site. */
export async function buildSites({ realNow = Date.now() }: BuildSitesOptions = {}) {
  const folder = temporaryFolder("sites");
  try {
    const [fixture, real] = await Promise.all([
      buildSite(join(folder.path, "fixture"), "tests/fixtures/site", fixtureNow),
      buildSite(join(folder.path, "real"), "content", realNow),
    ]);
    return { fixture, real, remove: folder.remove } satisfies BuiltSites;
  } catch (error) {
    folder.remove();
    throw error;
  }
}

async function buildSite(folder: string, content: string, now: number): Promise<string> {
  copyProject(folder, content);
  const { SITE_URL: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const env = { ...inherited, SOURCE_DATE_EPOCH: String(Math.floor(now / 1000)) };
  await promisify(execFile)(process.execPath, ["src/cli/build.ts"], { cwd: folder, env }).catch(
    ({ stdout, stderr }) => {
      throw new Error(`the site of ${content} could not be built\n${stdout}${stderr}`);
    },
  );
  return join(folder, "_site");
}
