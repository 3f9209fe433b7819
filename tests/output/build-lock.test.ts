import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BuildLock, tryLock, waitForLock } from "../../src/output/build-lock.ts";
import { isGone, type LockHolder, thisProcess } from "../../src/output/lock-holder.ts";
import { withSteps } from "../helpers/fs-steps.ts";
import { deadPid, leaveLock, outputFolders } from "../helpers/output-folders.ts";

function lockIn(cache: string): BuildLock {
  const attempt = tryLock(cache);
  if ("release" in attempt) return attempt;
  throw new Error(`process ${attempt.pid} holds the lock`);
}

const hourAgo = new Date(Date.now() - 61 * 60 * 1000).toISOString();

describe("the lock", () => {
  test("is one process's at a time, and free again when it is given back", () => {
    const { cache } = outputFolders();
    const lock = lockIn(cache);
    expect(tryLock(cache)).toMatchObject({ pid: process.pid, host: hostname() });
    lock.release();
    expect(existsSync(join(cache, "lock"))).toBe(false);
    lockIn(cache).release();
  });

  test("is waited for, and that is said once", async () => {
    const { cache } = outputFolders();
    const first = lockIn(cache);
    const said: string[] = [];
    const waiting = waitForLock(cache, {
      onWait: (text) => {
        said.push(text);
        setTimeout(first.release, 120);
      },
    });
    const second = await waiting;
    expect(second.isHeld()).toBe(true);
    expect(said).toEqual([
      expect.stringMatching(
        /^Waiting for another build: process \d+ on \S+, since \d{4}-\d\d-\d\dT\S+Z$/,
      ),
    ]);
  });

  test("is not waited for without end", async () => {
    const { cache } = outputFolders();
    leaveLock(cache, { since: "2026-06-15T12:00:00.000Z", pid: process.pid });
    const refused = waitForLock(cache, { patience: 60 });
    await expect(refused).rejects.toThrow(
      `another build has not ended within 0.06 s: process ${process.pid} on ${hostname()}, since 2026-06-15T12:00:00.000Z
    wait for it or end it; if there is no such process, delete ${join(cache, "lock")}`,
    );
  });

  test("is taken from a dead holder, who takes nothing with it by giving it back late", () => {
    const { cache } = outputFolders();
    const dead = lockIn(cache);
    const [name = ""] = readdirSync(join(cache, "lock"));
    const text = JSON.stringify({ ...thisProcess(), pid: deadPid });
    writeFileSync(join(cache, "lock", name), text);
    const lock = lockIn(cache);
    expect(dead.isHeld()).toBe(false);
    dead.release();
    expect(lock.isHeld()).toBe(true);
  });

  test("is free when a holder died while giving it back", () => {
    const { cache } = outputFolders();
    mkdirSync(join(cache, "lock"), { recursive: true });
    expect(lockIn(cache).isHeld()).toBe(true);
  });

  test("of whom nothing can be read is believed for an hour", () => {
    const { cache } = outputFolders();
    mkdirSync(join(cache, "lock"), { recursive: true });
    writeFileSync(join(cache, "lock/what.json"), "{");
    expect(tryLock(cache)).toMatchObject({ host: "an unknown host" });
  });

  test("needs a cache that is a folder", () => {
    const { cache } = outputFolders();
    writeFileSync(cache, "");
    expect(() => tryLock(cache)).toThrow(`${cache} is no folder\n    delete it`);
  });

  test("is never two processes's, wherever the second comes between the steps of the first", async () => {
    for (const left of [undefined, deadPid]) {
      for (let at = 0, came = true; came; at += 1) {
        const { cache } = outputFolders();
        if (left !== undefined) leaveLock(cache, { pid: left });
        came = false;
        const attempts: (BuildLock | LockHolder)[] = [];
        const interrupt = (step: number) => {
          if (came || step !== at) return;
          came = true;
          attempts.push(tryLock(cache));
        };
        await withSteps(interrupt, () => attempts.push(tryLock(cache)));
        const locks = attempts.filter((attempt) => "release" in attempt);
        expect(locks.map((lock) => lock.isHeld())).toEqual([true]);
      }
    }
  });

  test("is never two processes's while many take it from each other dead and alive", async () => {
    const { cache } = outputFolders();
    const racers = Array.from({ length: 5 }, () =>
      spawn(process.execPath, ["tests/output/lock-racer.ts", cache, "4"], { stdio: "inherit" }),
    );
    const ends = await Promise.all(racers.map((racer) => once(racer, "exit")));
    expect(ends).toEqual(racers.map(() => [null, "SIGKILL"]));
    const log = readFileSync(join(dirname(cache), "log"), "utf8")
      .trim()
      .split("\n");
    expect(log).toHaveLength(5 * 4 * 2);
    for (let line = 0; line < log.length; line += 2) {
      expect(log[line + 1]).toBe(log[line]?.replace("takes", "leaves"));
    }
    expect(lockIn(cache).isHeld()).toBe(true);
  }, 30_000);
});

describe("a holder", () => {
  const knowsStarts = existsSync("/proc/self/stat");

  test("is here while its process lives", () => {
    expect(isGone(thisProcess())).toBe(false);
    expect(isGone({ ...thisProcess(), pid: process.ppid, start: "" })).toBe(false);
  });

  test("is gone with its process", () => {
    expect(isGone({ ...thisProcess(), pid: deadPid })).toBe(true);
  });

  test.runIf(knowsStarts)("is gone when its number is another process's now", () => {
    expect(isGone({ ...thisProcess(), pid: process.ppid })).toBe(true);
  });

  test.runIf(knowsStarts)("is gone when its process has ended and nobody has noticed", async () => {
    // The shell becomes a program that does not know of the child, and never asks how it ended. The
    // child lives long enough for a busy machine to look at it first.
    const parent = spawn("sh", ["-c", "sh -c 'echo $$; sleep 1' & exec sleep 60"]);
    const [line] = await once(parent.stdout, "data");
    const pid = Number(line);
    const holder = { ...thisProcess(), pid, start: startOf(pid) };
    try {
      expect(isGone(holder)).toBe(false);
      await expect.poll(() => isGone(holder), { timeout: 10_000 }).toBe(true);
      expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z ");
    } finally {
      parent.kill("SIGKILL");
    }
  });

  test.each([
    ["on another host", { host: "elsewhere" }],
    ["in another container", { space: "pid:[1]" }],
  ])("%s is believed to live until no build could take so long", (_, other) => {
    expect(isGone({ ...thisProcess(), pid: deadPid, ...other })).toBe(false);
    expect(isGone({ ...thisProcess(), pid: deadPid, since: hourAgo, ...other })).toBe(true);
  });
});

function startOf(pid: number): string {
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${readFileSync(`/proc/${pid}/stat`, "utf8").split(" ")[21]}`;
}
