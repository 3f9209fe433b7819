import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = {
  sensitive: ["eating-disorder"],
  contentNote: "This essay speaks about an eating disorder.",
};

describe("SM-14: no numbers of bodies, food and hunger", () => {
  test.each([
    "She weighed 42 kg.",
    "He had lost two stone by Easter.",
    "She allowed herself 800 calories a day.",
    "I ate five hundred calories.",
    "Her BMI was 15.",
    "A BMI of fifteen is not a goal.",
    "At size 6 she was told she looked well.",
    "She wore a size zero.",
    "He went three days without food.",
    "I fasted for thirty-six hours.",
    "Two hours of exercise each morning.",
    "She ran for ninety minutes in the rain.",
    "He took 20 laxatives.",
    "Her waist was 24 inches.",
    "She weighed forty-one.",
    "His goal weight was fifty.",
    "She lost **10**\n*kilos* in a month.",
    "He lost ½ stone.",
    "She ate nothing for two days.",
    "| Week | Weight |\n|---|---|\n| 1 | 51.5kg |",
    "Tea.[^a]\n\n[^a]: 1,200 kcal.",
    "She was down to six-and-a-half stone.",
    "She had dropped to 98lbs.",
    "He did 100 sit-ups before breakfast.",
  ])("which is said of: %s", (text) => {
    expect(flags("care/SM-14", text, front)).toBe(true);
  });

  test.each([
    "She was 16 years old when it began.",
    "One in 50 people has an eating disorder at some time.",
    "In 2019, 240 people took part in 12 hospitals.",
    "Call 116 123 at any hour, or 999.",
    "Treatment took eighteen months and two doctors.",
    "The review pooled 14 trials of 8 to 20 weeks.",
    "Half of them were well after five years.",
    "The ticket cost 5 pounds.",
    "We sat on the stone step for two hours.",
    "I had one good friend and two bad mirrors.",
    "The session lasts 50 minutes.",
    "She ate with us for the first time in three weeks.",
    "She weighed her words, and one of them was sorry.",
    "In chapter two she goes for a walk.",
  ])("which is not said of: %s", (text) => {
    expect(flags("care/SM-14", text, front)).toBe(false);
  });

  test.each([
    [
      "the description",
      { description: "How she came back from 38 kg, and what a kitchen table had to do with it." },
    ],
    ["the title", { title: "Eight Stone and Falling" }],
    ["the words of an image", {}, "![A dress, size 6](../images/dress.jpg)"],
  ])("reads %s", (_, more, text = "Tea.") => {
    expect(flags("care/SM-14", text, { ...front, ...more })).toBe(true);
  });

  test("asks nothing of other essays", () => {
    expect(flags("care/SM-14", "The parcel weighed 2 kg, and the cake has 300 calories.")).toBe(
      false,
    );
  });
});
