// npm run release: builds the site with every gate, says what a deploy of it changes, and writes
// down what to send. Nothing is sent: that is the work of a host's own tools.
//
//   --against FILE   the manifest to compare with, instead of that of the live site
//   --dry-run        only says it: keeps nothing of it for a deploy
//   --deployed       builds nothing: notes that the release that was made last is live

import { readFileSync, statSync } from "node:fs";
import { type Problem, problemAt } from "../content/problem.ts";
import { type Build, buildExclusively } from "../output/exclusive-build.ts";
import { compareManifests } from "../output/release/compare-manifests.ts";
import { dropProblems, droppedAddresses } from "../output/release/dropped-addresses.ts";
import { keepRelease, liveManifestIn, markLive } from "../output/release/kept-releases.ts";
import { type Manifest, manifestOf } from "../output/release/manifest.ts";
import { type ManifestReading, readManifest } from "../output/release/read-manifest.ts";
import { uploadSteps } from "../output/release/upload-steps.ts";
import { reportText } from "./build-report.ts";
import { makeSite } from "./make-site.ts";
import { type Options, readOptions } from "./read-options.ts";
import { type ReleaseChanges, releaseText } from "./release-text.ts";
import { complain, reportProblems, run, say } from "./reporter.ts";
import { output, releases } from "./site-folder.ts";
import { addSummary } from "./workflow-files.ts";

await run(async () => {
  const known = { flags: ["dry-run", "deployed"], values: ["against"] };
  const options = readOptions(process.argv.slice(2), known);
  if (options.flags.has("deployed")) return noteDeployed();
  const live = readLive(options.values.get("against"));
  if (reportProblems(live?.problems ?? [], options.format)) {
    process.exitCode = 1;
    return;
  }
  await buildExclusively(output, (build) => release(build, live, options), { onWait: complain });
});

interface Live extends ManifestReading {
  readonly file: string;
}

async function release(build: Build, live: Live | undefined, options: Options): Promise<void> {
  const { format, flags } = options;
  let next: Manifest = new Map();
  const { isPublished, report, publication, now } = await makeSite(build, {
    format,
    lastGate: (folder, { addresses }) => {
      next = manifestOf(folder);
      return live ? dropProblems(live, next, { ...live, ...addresses }) : [];
    },
  });
  const changes = changesOf(live, next, publication.addresses.givenUp);
  if (!isPublished) process.exitCode = 1;
  else if (!flags.has("dry-run")) keepRelease(releases, { ...changes.manifests, now });
  // Without finished files there is nothing to compare.
  const told = next.size > 0 ? changes.told : undefined;
  if (format === "json") say(JSON.stringify({ ...report, release: told }, null, 2));
  else if (isPublished) say(`${reportText(report, publication.site.timeZone)}\n`);
  if (told === undefined) return;
  const text = releaseText(told);
  if (format !== "json") (isPublished ? say : complain)(text);
  addSummary(`\`\`\`\n${text}\n\`\`\``);
}

function changesOf(live: Live | undefined, next: Manifest, givenUp: ReadonlySet<string>) {
  const manifests = { live: live?.manifest ?? new Map(), next };
  const dropped = droppedAddresses(manifests.live, next);
  const told: ReleaseChanges = {
    against: live?.file,
    changes: compareManifests(manifests.live, next),
    lost: dropped.filter((address) => !givenUp.has(address)),
    givenUp: dropped.filter((address) => givenUp.has(address)),
    steps: uploadSteps(manifests.live, next),
  };
  return { manifests, told };
}

/** @returns nothing where no live site is known and none was named */
function readLive(named: string | undefined): Live | undefined {
  const file = named ?? liveManifestIn(releases);
  if (isFile(file)) return { file, ...readManifest(readFileSync(file, "utf8"), file) };
  if (named === undefined) return undefined;
  const finding = {
    rule: "release/manifest",
    message: "there is no such file",
    hint: "--against is the file of a manifest; without it the release is compared with what is kept as live",
  } as const;
  const problems: readonly Problem[] = [problemAt(file, { line: 1, column: 1 }, finding)];
  return { file, manifest: new Map(), lines: new Map(), problems };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function noteDeployed(): void {
  if (markLive(releases)) {
    say("The last release is noted as live.");
    return;
  }
  complain("There is no release to note as live; make one with `npm run release`.");
  process.exitCode = 1;
}
