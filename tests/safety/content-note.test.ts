import { describe, expect, test } from "vitest";
import { careOf } from "../helpers/care-of.ts";

function said(contentNote: string | undefined, sensitive = ["suicide"]): string[] {
  return careOf("Tea.", { sensitive, ...(contentNote === undefined ? {} : { contentNote }) })
    .filter(({ rule }) => rule === "care/SM-04")
    .map(({ message }) => message);
}

describe("SM-04: the note before a hard subject informs", () => {
  test("and is there for every hard subject, and for no other essay", () => {
    expect(said(undefined)).toEqual(["`contentNote` is missing"]);
    expect(said(undefined, ["psychosis"])).toEqual(["`contentNote` is missing"]);
    expect(said(undefined, [])).toEqual([]);
  });

  test.each([
    ["WARNING: this essay is about suicide.", "WARNING"],
    ["Some readers may find this disturbing.", "disturbing"],
    ["Contains graphic descriptions of suicide.", "graphic"],
    ["This may be triggering for some people.", "triggering"],
    ["Trigger warnings: suicide and grief.", "Trigger"],
    ["This essay is about suicide! It is short.", "!"],
    ["Reader discretion is advised: suicide.", "discretion"],
  ])("and does not warn: %s", (note, word) => {
    expect(said(note)).toEqual([`contentNote: \`${word}\` warns, and a note only informs`]);
  });

  test("in two sentences at most", () => {
    expect(said("It is about suicide. It names no method. It is long.")).toEqual([
      "contentNote: has more than two sentences",
    ]);
  });

  test.each([
    "This essay mentions suicide; it does not describe how.",
    "This essay speaks about suicide. It does not describe how.",
    "A friend's suicide and the year after it.",
    "It is about the photographs that a family kept after a suicide",
  ])("such as: %s", (note) => {
    expect(said(note)).toEqual([]);
  });
});
