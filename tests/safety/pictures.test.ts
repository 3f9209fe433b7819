import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = {
  sensitive: ["self-harm"],
  contentNote: "This essay speaks about self-harm.",
};

describe("SM-13: images show no place, means, wound or measured body", () => {
  test.each([
    "![An arm with scars](../images/arm.jpg)",
    "![A woman on bathroom scales](../images/a.jpg)",
    "![A tape measure](../images/a.jpg)",
    "![The bridge at dusk](../images/a.jpg)",
    "![A girl](../images/before-and-after.jpg)",
    "![A table](../images/razor-blade.png)",
    "![Someone stands on a ledge](../images/a.jpg)",
  ])("which is said of: %s", (text) => {
    expect(flags("care/SM-13", text, front)).toBe(true);
  });

  test.each([
    "![Two people on a bench](../images/bench.jpg)",
    "![A kettle on a stove](../images/kettle.jpg)",
    "![Hands around a cup](../images/hands.jpg)",
    "![A needle and thread beside a blue button](../images/button.jpg)",
  ])("which is not said of: %s", (text) => {
    expect(flags("care/SM-13", text, front)).toBe(false);
  });

  test("in essays on hard subjects only", () => {
    expect(flags("care/SM-13", "![The bridge at dusk](../images/bridge.jpg)")).toBe(false);
  });
});
