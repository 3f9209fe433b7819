import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = {
  sensitive: ["eating-disorder", "self-harm"],
  contentNote: "This essay speaks about an eating disorder.",
};

describe("SM-15: no instructions disguised as confession", () => {
  test.each([
    "I learned how to purge without anyone hearing.",
    "I knew all the tricks to hide my food.",
    "She hid the scars under long sleeves.",
    "My secret was vomiting before the bus came.",
    "He taught himself how to skip meals.",
    "She would secretly restrict for weeks.",
    "There are ways to conceal\nthe *marks*.",
    "I threw up so that nobody would know.",
  ])("are told of: %s", (text) => {
    expect(flags("care/SM-15", text, front)).toBe(true);
  });

  test.each([
    "I did not know how to ask for help.",
    "How to talk to a friend who is purging: gently, and not at the table.",
    "The secret of a good soup is time.",
    "She stopped restricting, with the help of a dietitian.",
    "He hid behind the newspaper.",
    "Recovery taught me how to stop purging.",
    "It was a hard secret to carry alone.",
  ])("are not told of: %s", (text) => {
    expect(flags("care/SM-15", text, front)).toBe(false);
  });

  test("are not looked for in other essays", () => {
    expect(flags("care/SM-15", "The trick is fasting the dog before the journey.")).toBe(false);
  });
});
