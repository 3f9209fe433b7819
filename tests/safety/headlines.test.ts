import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = { sensitive: ["suicide"], contentNote: "This essay speaks about suicide." };
const flagged = (title: string, more = {}, slug = "tea") =>
  flags("care/SM-07", "Tea.", { ...front, title, ...more }, slug);

describe("SM-07: headlines and addresses are restrained", () => {
  test.each([
    "The Shocking Truth About My Brother",
    "A Tragic Loss in Our Street",
    "The Horror of That Night",
    "The Suicide Epidemic Among Farmers",
    "A Suicide in Our Street",
    "My Father’s Suicide",
    "The Man on the Bridge, Who Jumped Off the Bridge",
  ])("which is said of: %s", (title) => {
    expect(flagged(title)).toBe(true);
  });

  test.each([
    "When a Friend Is Thinking About Suicide",
    "Supporting Somebody Who Thinks About Suicide",
    "Living On After a Suicide",
    "A Winter With My Brother",
    "What Helped Us to Go On",
  ])("which is not said of: %s", (title) => {
    expect(flagged(title)).toBe(false);
  });

  test("lets an essay that explains name its subject", () => {
    expect(flagged("Suicide in Numbers", { kind: "information" })).toBe(false);
    expect(flagged("Suicide in Numbers")).toBe(true);
  });

  test.each([
    ["the name of the file", "A Winter", "my-brothers-tragic-suicide", "Tea."],
    ["the name of an image", "A Winter", "tea", "![A kettle](../images/shocking-night.jpg)"],
  ])("reads %s", (_, title, slug, text) => {
    expect(flags("care/SM-07", text, { ...front, title }, slug)).toBe(true);
  });

  test.each(["A Tragic Hero", "The Epidemic of Kindness", "A Bridge Between Us", "Shock and Tea"])(
    "asks nothing of an ordinary essay: %s",
    (title) => {
      expect(flags("care/SM-07", "Tea.", { title })).toBe(false);
    },
  );
});
