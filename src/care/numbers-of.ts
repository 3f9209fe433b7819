// Every number that the data of a country holds, as digits to compare others with.

import type { CountryData } from "../content/schema/helplines-schema.ts";
import { digitsOf } from "./dial.ts";

/** @param status of the lines that are meant; the emergency services are always among `high` */
export function numbersOf(
  { emergency, lines }: CountryData,
  status: "high" | "unverified",
): string[] {
  const meant = lines.filter((line) => line.status === status);
  const numbers = [
    ...(status === "high" ? [...emergency.phones, ...emergency.texts] : []),
    ...meant.flatMap(({ phones, texts, whatsapp }) => [...phones, ...texts, ...whatsapp]),
  ];
  return numbers.map(({ number }) => digitsOf(number));
}
