import { afterEach, describe, expect, test, vi } from "vitest";
import { readSettings, SettingError } from "../../src/content/settings.ts";

afterEach(() => {
  vi.useRealTimers();
});

describe("SOURCE_DATE_EPOCH", () => {
  test.each([
    ["0", 0],
    ["1", 1000],
    ["1780000000", 1_780_000_000_000],
  ])("of %s is the time that counts as now", (epoch, now) => {
    expect(readSettings({ SOURCE_DATE_EPOCH: epoch })).toEqual({ now });
  });

  test.each([{}, { SOURCE_DATE_EPOCH: undefined }, { SOURCE_DATE_EPOCH: "" }])(
    "is the time of the clock when it is not set: %j",
    (env) => {
      vi.useFakeTimers({ now: 123_456 });
      expect(readSettings(env)).toEqual({ now: 123_456 });
    },
  );

  test.each(["-1", "1.5", "1e9", " 1", "2026-06-08", "0x10", "1".repeat(13), "now"])(
    "cannot be %j",
    (epoch) => {
      expect(() => readSettings({ SOURCE_DATE_EPOCH: epoch })).toThrow(
        new SettingError(`SOURCE_DATE_EPOCH must be whole seconds since 1970, not "${epoch}"`),
      );
    },
  );
});

describe("SITE_URL", () => {
  test("is passed on as it is, to be checked with the content", () => {
    expect(readSettings({ SITE_URL: "tea", SOURCE_DATE_EPOCH: "1" })).toEqual({
      now: 1000,
      siteUrl: "tea",
    });
  });

  test("counts as not set when it is empty", () => {
    expect(readSettings({ SITE_URL: "", SOURCE_DATE_EPOCH: "1" })).not.toHaveProperty("siteUrl");
  });
});
