import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ShiftPresses } from "../../src/client/parts/shift-presses.ts";

let said: (string | number)[];
let presses: ShiftPresses;
beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  presses = new ShiftPresses({
    onLeave: () => said.push("leave"),
    onPress: (needed) => said.push(needed),
    onExpire: () => said.push("expire"),
  });
});
afterEach(() => vi.useRealTimers());

function press(...keys: readonly string[]): void {
  for (const key of keys) {
    presses.down(key);
    presses.up(key);
  }
}

describe("Shift", () => {
  test("leaves when it is pressed three times, and says how many presses are left", () => {
    press("Shift", "Shift", "Shift");
    expect(said).toEqual([2, 1, "leave"]);
  });

  test("does not count while it makes a capital letter", () => {
    for (let time = 0; time < 3; time += 1) {
      presses.down("Shift");
      press("A");
      presses.up("Shift");
    }
    expect(said).toEqual([]);
  });

  test("does not count while it widens a selection", () => {
    presses.down("Shift");
    presses.reset();
    presses.up("Shift");
    expect(said).toEqual([]);
  });

  test("counts from the beginning after another key, which is said", () => {
    press("Shift", "Shift", "Tab", "Shift");
    expect(said).toEqual([2, 1, 3, 2]);
  });

  test("counts no longer when five seconds have passed since the last press", () => {
    press("Shift");
    vi.advanceTimersByTime(4999);
    press("Shift");
    vi.advanceTimersByTime(4999);
    expect(said).toEqual([2, 1]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual([2, 1, "expire"]);
    press("Shift", "Shift", "Shift");
    expect(said).toEqual([2, 1, "expire", 2, 1, "leave"]);
  });

  test("can leave again after somebody came back", () => {
    press("Shift", "Shift", "Shift");
    presses.reset();
    press("Shift", "Shift", "Shift");
    expect(said).toEqual([2, 1, "leave", 2, 1, "leave"]);
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveLength(6);
  });
});
