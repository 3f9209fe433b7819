import { describe, expect, test } from "vitest";
import { Progress, type Terminal } from "../../src/cli/progress.ts";

/** A terminal that shows what a person sees: the last line, by the controls that we use. */
class FakeTerminal implements Terminal {
  readonly isTTY: boolean;
  readonly columns = 30;
  readonly seen: string[] = [];
  line = "";

  constructor(isTTY = true) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.line = (this.line + text).split("\r\u001B[2K").at(-1) ?? "";
    this.seen.push(this.line);
  }
}

function progressOn(terminal: Terminal, env: Record<string, string> = {}) {
  const clock = { time: 1000 };
  const progress = new Progress(terminal, { env, now: () => clock.time });
  return { clock, progress };
}

describe("progress", () => {
  test("is one line, shown after half a second and at most ten times in one", () => {
    const terminal = new FakeTerminal();
    const { clock, progress } = progressOn(terminal);
    for (let number = 0; number < 1000; number += 1) {
      progress.show(`reading ${number}`);
      clock.time += 1;
    }
    expect(terminal.seen).toEqual([
      "reading 500",
      "reading 600",
      "reading 700",
      "reading 800",
      "reading 900",
    ]);
    progress.clear();
    expect(terminal.line).toBe("");
  });

  test("leaves nothing of a longer line before, and never fills the last column", () => {
    const terminal = new FakeTerminal();
    const { clock, progress } = progressOn(terminal);
    progress.show("");
    clock.time += 500;
    progress.show("making 999 of 1000 pages with an end");
    expect(terminal.line).toBe("making 999 of 1000 pages with");
    clock.time += 100;
    progress.show("checking");
    expect(terminal.line).toBe("checking");
  });

  test("writes nothing when there is nothing to take away", () => {
    const terminal = new FakeTerminal();
    const { progress } = progressOn(terminal);
    progress.show("reading");
    progress.clear();
    expect(terminal.seen).toEqual([]);
  });

  test("goes on after something else was printed", () => {
    const terminal = new FakeTerminal();
    const { clock, progress } = progressOn(terminal);
    progress.show("");
    clock.time += 600;
    progress.show("reading");
    progress.clear();
    terminal.write("a warning\n");
    clock.time += 100;
    progress.show("making");
    expect(terminal.seen).toEqual(["reading", "", "a warning\n", "making"]);
  });

  test.each([
    ["no terminal", new FakeTerminal(false), {}],
    ["a machine that builds for others", new FakeTerminal(), { CI: "true" }],
    ["a terminal without controls", new FakeTerminal(), { TERM: "dumb" }],
  ])("is nothing on %s", (_, terminal, env) => {
    const { clock, progress } = progressOn(terminal, env);
    progress.show("reading");
    clock.time += 1000;
    progress.show("reading");
    progress.clear();
    expect(terminal.seen).toEqual([]);
  });

  test.each(["", "0", "false"])("is there when CI is `%s`", (CI) => {
    const terminal = new FakeTerminal();
    const { clock, progress } = progressOn(terminal, { CI });
    progress.show("reading");
    clock.time += 1000;
    progress.show("reading");
    expect(terminal.line).toBe("reading");
  });
});
