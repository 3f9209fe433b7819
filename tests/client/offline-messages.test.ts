import { describe, expect, test } from "vitest";
import { readAsked, readOutcome } from "../../src/client/parts/offline-messages.ts";

describe("what a page asks of the worker", () => {
  test.each([
    [
      { ask: "keep", url: "https://tea.example/" },
      { ask: "keep", url: "https://tea.example/" },
    ],
    [
      { ask: "remove", url: "u", more: 1 },
      { ask: "remove", url: "u" },
    ],
    [{ ask: "refresh" }, { ask: "refresh" }],
    [{ ask: "remove-all", url: "u" }, { ask: "remove-all" }],
    [{ ask: "keep" }, undefined],
    [{ ask: "keep", url: 1 }, undefined],
    [{ ask: "format the disk" }, undefined],
    [{}, undefined],
    ["keep", undefined],
    [null, undefined],
    [undefined, undefined],
  ])("is read from %j", (data, asked) => {
    expect(readAsked(data)).toEqual(asked);
  });
});

describe("what the worker answers", () => {
  test.each([
    ["done", "done"],
    ["full", "full"],
    ["failed", "failed"],
    ["well done", "failed"],
    [undefined, "failed"],
  ])("is read from %j", (data, outcome) => {
    expect(readOutcome(data)).toBe(outcome);
  });
});
