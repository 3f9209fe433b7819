import { type ChildProcess, fork } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { type BuiltSite, readFiles } from "../helpers/built-site.ts";
import { siteText } from "../helpers/content-site.ts";
import { commandEnvironment, projectCopy, stopCommand } from "../helpers/project-copy.ts";
import { Writer } from "../helpers/writer.ts";

const fresher = new URL("../helpers/fresh-previews.ts", import.meta.url);

// Only ever reached when a page is stale or something hangs.
const waiting = { timeout: 15_000, interval: 20 };

/** Starts a script in the project and waits until it says something. */
async function start(project: string, script: string, args: readonly string[] = []) {
  const child = fork(script, args, {
    cwd: project,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: commandEnvironment({ SITE_URL: "http://localhost:8080/" }),
  });
  onTestFinished(() => stopCommand(child));
  await says(child);
  return child;
}

function says(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once("message", () => done()));
}

/** The paths of files that one folder has and the other has not, or has with other bytes. */
function differences(folder: string, other: string): string[] {
  const [files, others] = [filesOf(folder), filesOf(other)];
  if (!files || !others) return ["a file that was removed while it was read"];
  return [...new Set([...files.keys(), ...others.keys()])].filter(
    (path) => files.get(path)?.toString("latin1") !== others.get(path)?.toString("latin1"),
  );
}

function filesOf(folder: string): BuiltSite | undefined {
  try {
    return readFiles(folder);
  } catch {
    return undefined;
  }
}

test("shows what a new preview would, whatever is done", async () => {
  const project = projectCopy({ "data/site.yaml": siteText({ pageSize: "5" }) });
  const writer = new Writer(join(project, "content"), 1);
  writer.begin(13);
  const [running, fresh] = [".cache/preview", ".cache/fresh"];
  await start(project, resolve(project, "src/cli/preview-worker.ts"), [running]);
  const builder = await start(project, fileURLToPath(fresher));

  const compare = async (after: string) => {
    builder.send(fresh);
    await says(builder);
    let different: string[] = [];
    const isFresh = () => {
      different = differences(join(project, running), join(project, fresh));
      return different.length === 0;
    };
    await vi.waitUntil(isFresh, waiting).catch(() => undefined);
    expect(different, `stale or left over after: ${after}`).toEqual([]);
  };

  await compare("start");
  const done: string[] = [];
  for (const name of writer.plan(6)) {
    writer.edits[name]?.();
    done.push(name);
    await compare(done.join(", "));
  }
  writer.deleteAll();
  await compare("deleting all essays");
});
