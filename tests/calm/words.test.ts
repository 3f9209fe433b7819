import { describe, expect, test } from "vitest";
import { en } from "../../src/strings/en.ts";

const pressure =
  /most (?:read|popular|shared|viewed)|trending|\breaders? (?:now|online)|people (?:are )?reading|streak|countdown|hurry|don['’]t miss|last chance|limited|only \d+ left|% (?:read|done|complete)|subscribe now|sign up|join now|follow us|share (?:this|on)|\bapp\b|rate us/i;

/** Everything that the interface says, and what it says of small and large numbers. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(attempt(() => value(3, 7)));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Not every function takes numbers. */
function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}

describe("the interface", () => {
  const texts = textsIn(en);

  test("UX-04: puts nobody under pressure", () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => pressure.test(text))).toEqual([]);
  });

  test("shouts at nobody", () => {
    expect(texts.filter((text) => /!|\b[A-Z]{5,}\b/.test(text))).toEqual([]);
  });
});

test.each(["Most read this week", "3 people are reading this", "Share this", "70 % read"])(
  "what presses is found: %s",
  (text) => {
    expect(text).toMatch(pressure);
  },
);
