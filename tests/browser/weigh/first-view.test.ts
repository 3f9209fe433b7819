import { expect, test } from "vitest";
import { blockingTime, cumulativeShift } from "./first-view.ts";

test.each([
  ["nothing that moves is no shift", [], 0],
  [
    "shifts close to each other count together",
    [
      [0, 0.1],
      [900, 0.2],
    ],
    0.3,
  ],
  [
    "a pause of a second begins a new group",
    [
      [0, 0.1],
      [1000, 0.2],
    ],
    0.2,
  ],
  [
    "the worst group is the figure",
    [
      [0, 0.3],
      [5000, 0.1],
    ],
    0.3,
  ],
  [
    "a group ends after five seconds",
    [0, 900, 1800, 2700, 3600, 4500, 5400].map((start) => [start, 1]),
    6,
  ],
] as const)("%s", (_, shifts, sum) => {
  const noted = shifts.map(([start = 0, value = 0]) => ({ start, value }));
  expect(cumulativeShift(noted)).toBeCloseTo(sum);
});

test.each([
  ["a task of 50 ms holds nobody up", [[100, 50]], 0],
  ["of a longer one what is over 50 ms counts", [[100, 80]], 30],
  [
    "tasks are summed up",
    [
      [100, 80],
      [300, 100],
    ],
    80,
  ],
  ["what comes before the first paint does not count", [[0, 80]], 0],
  ["of a task around the first paint what is after it counts", [[0, 180]], 80],
] as const)("%s", (_, tasks, sum) => {
  const noted = tasks.map(([start, duration]) => ({ start, duration }));
  expect(blockingTime(noted, 100)).toBe(sum);
});
