import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = { sensitive: ["bereavement"], contentNote: "This essay speaks about a death." };

describe("SM-18: who died is named only where those who are left agree", () => {
  test.each([
    "Anna died in March.",
    "My neighbour, Peter Quill, died two years ago.",
    "Ruth had died before the letter came.",
    "The death of Thomas left a chair empty.",
    "Marie’s funeral was on a Tuesday.",
    "Jo took her own life that spring.",
  ])("which is asked about: %s", (text) => {
    expect(flags("care/SM-18", text, front)).toBe(true);
    expect(flags("care/SM-18", text, { ...front, safety: { consent: true } })).toBe(false);
  });

  test.each([
    "She died in March.",
    "My grandmother died before I was born.",
    "Everyone who died is somebody’s child.",
    "When he died, Anna wrote to me.",
    "People died, and nobody rang.",
    "The death of a parent is the death of a house.",
    "Mother died on a Monday. Somebody's funeral was in the paper.",
  ])("which is not asked about: %s", (text) => {
    expect(flags("care/SM-18", text, front)).toBe(false);
  });

  test("and not asked in other essays", () => {
    expect(flags("care/SM-18", "Mozart died in Vienna.")).toBe(false);
  });
});
