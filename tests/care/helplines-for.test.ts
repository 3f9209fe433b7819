import { expect, test } from "vitest";
import { helpCountry } from "../../src/care/help-country.ts";
import { helplinesFor } from "../../src/care/helplines-for.ts";
import { countrySchema, lineKinds } from "../../src/content/schema/helplines-schema.ts";
import type { SensitiveSubject } from "../../src/content/schema/sensitive-subjects.ts";

/** A line of each kind, and three for crises, one of which nobody has confirmed. */
const country = helpCountry(
  "gb",
  countrySchema.parse({
    name: "A country",
    emergency: { phones: [{ number: "112" }], lastChecked: "2026-05" },
    lines: [
      line("first", "crisis"),
      line("waiting", "crisis", "unverified"),
      line("second", "crisis"),
      line("third", "crisis"),
      ...lineKinds.filter((kind) => kind !== "crisis").map((kind) => line(kind, kind)),
    ],
  }),
);

function line(id: string, kind: string, status = "high") {
  const rest = { url: "https://test.org/", hours: "always", audience: "anyone" };
  return { id, name: id, kind, status, email: "a@test.org", lastChecked: "2026-05", ...rest };
}

test.each<[SensitiveSubject[], string[]]>([
  [["suicide"], ["first", "second", "text"]],
  [
    ["bereavement", "psychosis"],
    ["first", "second", "text"],
  ],
  [["eating-disorder"], ["first", "second", "text", "eating-disorder"]],
  [["abuse"], ["first", "second", "text", "abuse"]],
  [
    ["sexual-violence", "abuse"],
    ["first", "second", "text", "abuse"],
  ],
  [
    ["substance-use", "self-harm", "eating-disorder"],
    ["first", "second", "text", "eating-disorder", "information"],
  ],
  [[], []],
])("an essay about %j names %j, in the order of the data", (subjects, ids) => {
  expect(helplinesFor(country, subjects).map(({ id }) => id)).toEqual(ids);
});

test("a country shows no line that nobody has confirmed", () => {
  expect(country.lines.map(({ id }) => id)).not.toContain("waiting");
});
