import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = { sensitive: ["suicide"], contentNote: "This essay speaks about suicide." };

describe("SM-09: no suicide has one cause", () => {
  test.each([
    "He died by suicide because of his debts.",
    "She took her own life after losing her job.",
    "The suicide was due to bullying.",
    "He killed himself over a failed exam.",
    "Her husband’s leaving drove her to suicide.",
    "He was bullied to death.",
    "She ended her life following a divorce.",
    "The pressure pushed him to take his own life.",
    "After the bankruptcy, he took his own life.",
    "Unemployment was the reason for his suicide.",
    "He died by *suicide*\n**because of** his debts.",
  ])("is told of: %s", (text) => {
    expect(flags("care/SM-09", text, front)).toBe(true);
  });

  test.each([
    "Nobody dies by suicide because of one thing.",
    "Suicide is not due to a single cause.",
    "Suicide rates fell over the last decade.",
    "After a suicide, many people ask why.",
    "She died by suicide in May. After that we moved.",
    "He died by suicide after 2010, as the file says.",
    "We talked about suicide over tea in 2019, and he cried.",
    "Because she was worried, she asked him about suicide.",
  ])("is not told of: %s", (text) => {
    expect(flags("care/SM-09", text, front)).toBe(false);
  });

  test("is no longer asked about when somebody has made sure", () => {
    const text = "He died by suicide because of his debts.";
    expect(flags("care/SM-09", text, { ...front, safety: { cause: "not-single" } })).toBe(false);
  });
});
