import { expect, test } from "vitest";
import { Lazy } from "../../src/content/lazy.ts";

test("makes a value when it is first asked for, and once", () => {
  let made = 0;
  const lazy = new Lazy(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([lazy.value, lazy.value]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

test("tries again when making fails", () => {
  const results = [new Error("not yet"), "tea"];
  const lazy = new Lazy(() => {
    const result = results.shift();
    if (result instanceof Error) throw result;
    return result;
  });
  expect(() => lazy.value).toThrow("not yet");
  expect(lazy.value).toBe("tea");
});
