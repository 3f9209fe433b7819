import { afterEach, describe, expect, test, vi } from "vitest";
import { latest, momentOf } from "../../src/content/moment.ts";

describe("a calendar day", () => {
  test.each([
    ["UTC", "2026-06-08", "2026-06-08T00:00:00Z"],
    ["Europe/London", "2026-06-08", "2026-06-08T00:00:00+01:00"],
    ["Europe/London", "2026-01-08", "2026-01-08T00:00:00+00:00"],
    ["Asia/Kolkata", "2026-06-08", "2026-06-08T00:00:00+05:30"],
    ["Pacific/Kiritimati", "2026-06-08", "2026-06-08T00:00:00+14:00"],
    // Clocks went forward at midnight, so the day began at one.
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"],
    ["Africa/Cairo", "2024-04-26", "2024-04-26T01:00:00+03:00"],
    // Clocks went back to eleven of the day before.
    ["America/Sao_Paulo", "2018-02-18", "2018-02-18T00:00:00-03:00"],
    ["Africa/Cairo", "2023-10-27", "2023-10-27T00:00:00+02:00"],
    // Clocks went back to midnight, so the day began twice, and the first time counts.
    ["America/Havana", "2024-11-03", "2024-11-03T00:00:00-04:00"],
    ["Atlantic/Azores", "2024-10-27", "2024-10-27T00:00:00+00:00"],
  ])("in %s begins at midnight: %s at %s", (zone, day, iso) => {
    expect(momentOf(day, zone)).toEqual({ day, iso, time: Date.parse(iso) });
  });

  test.each(["Europe/London", "America/Sao_Paulo", "Africa/Cairo", "America/Havana"])(
    "in %s begins with the first moment that the zone calls by its name",
    (zone) => {
      const dayIn = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
      for (let time = Date.UTC(2008, 0, 1); time < Date.UTC(2026, 0, 1); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        const moment = momentOf(day, zone);
        const around = [moment.time - 3_600_000, moment.time - 1, moment.time];
        const isDay = around.map((instant) => dayIn.format(instant) === day);
        expect([day, ...isDay]).toEqual([day, false, false, true]);
      }
    },
  );
});

describe("an instant", () => {
  test.each([
    ["UTC", "2026-06-08T23:30+01:00", "2026-06-08", "2026-06-08T22:30:00Z"],
    ["Asia/Tokyo", "2026-06-08T23:30+01:00", "2026-06-09", "2026-06-09T07:30:00+09:00"],
    ["America/New_York", "2026-06-08T02:00Z", "2026-06-07", "2026-06-07T22:00:00-04:00"],
    ["UTC", "2026-06-08T09:00:30-0930", "2026-06-08", "2026-06-08T18:30:30Z"],
  ])("is shown in %s: %s falls on %s", (zone, written, day, iso) => {
    expect(momentOf(written, zone)).toEqual({ day, iso, time: Date.parse(written) });
  });
});

describe("a moment", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  test.each([
    ["Pacific/Kiritimati", -840],
    ["America/Los_Angeles", 420],
  ])("does not depend on the zone of the machine, such as %s", (machine, offset) => {
    const [day, instant] = ["2026-06-08", "2026-06-08T23:30Z"];
    const before = [momentOf(day, "Europe/London"), momentOf(instant, "Europe/London")];
    vi.stubEnv("TZ", machine);
    expect(new Date("2026-06-08").getTimezoneOffset()).toBe(offset);
    expect([momentOf(day, "Europe/London"), momentOf(instant, "Europe/London")]).toEqual(before);
  });

  test.each(["2026-01-15", "2026-07-15"])("does not depend on today, such as %s", (today) => {
    vi.useFakeTimers({ now: Date.parse(today) });
    expect(momentOf("2024-11-03", "America/Havana").iso).toBe("2024-11-03T00:00:00-04:00");
  });

  test("cannot be made from what is no date", () => {
    expect(() => momentOf("2026-02-30", "UTC")).toThrow(
      new RangeError("not a date: 2026-02-30 in UTC"),
    );
    expect(() => momentOf("2026-02-03", "Mars")).toThrow(
      new RangeError("not a date: 2026-02-03 in Mars"),
    );
  });
});

describe("the latest", () => {
  const [early, middle, late] = [
    momentOf("2026-01-01", "UTC"),
    momentOf("2026-01-02", "UTC"),
    momentOf("2026-01-03", "UTC"),
  ];

  test("of some moments is the one with the greatest time", () => {
    expect(latest(middle)).toBe(middle);
    expect(latest(middle, undefined, late, early)).toBe(late);
    expect(latest(late, middle)).toBe(late);
  });

  test("of equal ones is the first", () => {
    const same = { ...late };
    expect(latest(late, same)).toBe(late);
  });
});
