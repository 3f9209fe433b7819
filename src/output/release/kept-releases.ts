// What is kept of releases between commands, in `.cache/release/`:
//
//   manifest.txt        the files of the release that was made last
//   release.json        when it was made, and how it differs from the live site
//   upload.json         what to send and to delete, step by step
//   1-send-….txt, …     the same for `rsync --files-from` and `xargs`: a path a line
//   live/               manifest.txt and release.json of the release that is live

import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeWhole } from "../write-whole.ts";
import { type Manifest, manifestText } from "./manifest.ts";
import { type UploadStep, uploadSteps } from "./upload-steps.ts";

const recordSchema = z.object({
  version: z.literal(1),
  /** The time that counted as now. */
  builtAt: z.iso.datetime(),
});

/** What a release says of itself. */
export type ReleaseRecord = z.output<typeof recordSchema>;

const [manifestName, recordName] = ["manifest.txt", "release.json"] as const;

/** The manifest of the live site, where one is kept. */
export function liveManifestIn(folder: string): string {
  return join(folder, "live", manifestName);
}

/** Writes all that there is to know of a new release; what was written of the one before goes. */
export function keepRelease(
  folder: string,
  { live, next, now }: { readonly live: Manifest; readonly next: Manifest; readonly now: number },
): void {
  const old = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of old.filter((one) => /^\d-.*\.txt$/.test(one))) rmSync(join(folder, name));
  const steps = uploadSteps(live, next);
  const record: ReleaseRecord = { version: 1, builtAt: new Date(now).toISOString() };
  writeWhole(join(folder, manifestName), manifestText(next));
  writeWhole(join(folder, recordName), json(record));
  writeWhole(join(folder, "upload.json"), json({ version: 1, steps }));
  for (const [index, step] of steps.entries()) {
    const name = `${index + 1}-${step.do}-${step.name}.txt`;
    writeWhole(
      join(folder, name),
      pathsOf(step)
        .map((path) => `${path}\n`)
        .join(""),
    );
  }
}

/**
 * Notes that the release that was made last is live.
 *
 * @returns whether there is one
 */
export function markLive(folder: string): boolean {
  const names = [manifestName, recordName];
  if (!names.every((name) => existsSync(join(folder, name)))) return false;
  for (const name of names)
    writeWhole(join(folder, "live", name), readFileSync(join(folder, name)));
  return true;
}

/** What the live release says of itself; nothing where none is kept or it cannot be read. */
export function liveRecord(folder: string): ReleaseRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(join(folder, "live", recordName), "utf8")));
  } catch {
    return undefined;
  }
}

function pathsOf(step: UploadStep): readonly string[] {
  return step.do === "send" ? step.files.map(({ path }) => path) : step.paths;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
