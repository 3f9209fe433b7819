import { describe, expect, test } from "vitest";
import { outsideAddress } from "../../src/markdown/outside-address.ts";

const rulesOf = (written: string) => outsideAddress(written).findings.map(({ rule }) => rule);

describe("an address of another site", () => {
  test.each([
    "https://bit.ly/3abc",
    "https://www.tinyurl.com/tea",
    "HTTPS://T.CO/x",
    "https://lnkd.in/x?utm_source=a",
  ])("that hides where it leads is told of: %s", (written) => {
    expect(rulesOf(written)).toContain("link/shortened");
  });

  test.each([
    "https://example.org/",
    "https://not-bit.ly/",
    "https://bit.ly.example.org/",
    "https://example.org/bit.ly/a",
    "mailto:bit.ly@example.org",
    "https://[",
  ])("that hides nothing is not: %s", (written) => {
    expect(rulesOf(written)).toEqual([]);
  });

  test("is told of in words, and published as it is written", () => {
    expect(outsideAddress("https://bit.ly/3abc")).toEqual({
      address: "https://bit.ly/3abc",
      findings: [
        {
          rule: "link/shortened",
          message: "`https://bit.ly/3abc` hides where it leads, and counts who follows it",
          hint: "follow it, and write the address that comes in its place",
        },
      ],
    });
  });
});
