import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { dateText, timeElement } from "../../src/html/dates.ts";

describe("a day", () => {
  test.each([
    ["2026-06-08", "en-GB", "8 June 2026"],
    ["2026-06-08", "en-US", "June 8, 2026"],
    ["2026-06-08", "de", "8. Juni 2026"],
    ["2026-06-08", "fr", "8 juin 2026"],
    ["2026-06-08", "ja", "2026年6月8日"],
    ["2024-02-29", "en-GB", "29 February 2024"],
    ["1999-12-31", "en-GB", "31 December 1999"],
  ])("%s in %s is %s", (day, lang, text) => {
    expect(dateText(day, lang)).toBe(text);
  });

  test("has the machine's form beside the words", () => {
    expect(String(timeElement("2026-06-08", "en-GB"))).toBe(
      '<time datetime="2026-06-08">8 June 2026</time>',
    );
  });

  test.each(["tea", "", "2026-13-01", "2026-06-08T09:00"])("refuses %j", (day) => {
    expect(() => dateText(day, "en")).toThrow(RangeError);
  });
});

describe("a day in another time zone", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const zones = [
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/St_Johns",
    "Europe/London",
    "UTC",
  ];
  const days = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test.each(zones)("is the same day: %s", async (zone) => {
    vi.stubEnv("TZ", zone);
    // A fresh module: this one has formats from the zone that the tests began in.
    vi.resetModules();
    const { dateText } = await import("../../src/html/dates.ts");
    // The machine's zone must really have changed for this to mean anything.
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    fc.assert(
      fc.property(days, (day) => {
        const [year, , date] = day.split("-").map(Number);
        expect(dateText(day, "en-GB")).toMatch(new RegExp(`^${date} [A-Z][a-z]+ ${year}$`));
      }),
    );
  });
});
