import { describe, expect, test } from "vitest";
import { flags } from "../helpers/care-of.ts";

const front = { sensitive: ["suicide"], contentNote: "This essay speaks about suicide." };
const linked = (address: string, more = {}) =>
  flags("care/SM-16", `See [this](${address}).`, { ...front, ...more });
const reviewed = { safety: { linksReviewed: true } };

describe("SM-16: links lead to help and evidence", () => {
  test.each([
    "https://www.reddit.com/r/anything/",
    "https://old.reddit.com/",
    "https://example.org/forum/thread-1",
    "https://forum.example.org/",
    "https://example.org/tags/sad/",
    "https://example.org/blue-challenge",
    "https://x.com/somebody",
    "https://pro-ana.example/",
  ])("and never to what a crowd writes: %s", (address) => {
    expect(linked(address)).toBe(true);
    expect(linked(address, reviewed)).toBe(true);
  });

  test.each(["https://example.org/", "http://blog.example.com/about-it", "https://notwho.int/"])(
    "and elsewhere only where somebody has looked: %s",
    (address) => {
      expect(linked(address)).toBe(true);
      expect(linked(address, reviewed)).toBe(false);
    },
  );

  test.each([
    "https://www.samaritans.org/how-we-can-help/",
    "https://doi.org/10.1192/bjp.bp.109.074633",
    "https://www.who.int/publications/i/item/1",
    "https://findahelpline.com/",
    "/help/",
    "tel:116123",
    "mailto:editors@test.org",
  ])("such as %s", (address) => {
    expect(linked(address)).toBe(false);
  });

  test("in essays on hard subjects only", () => {
    expect(flags("care/SM-16", "See [this](https://example.org/).")).toBe(false);
  });
});
