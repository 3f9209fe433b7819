import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createUniqueIds } from "../../src/markdown/unique-ids.ts";

describe("unique ids", () => {
  test("numbers equal ids from 1", () => {
    const ids = createUniqueIds();
    expect(["tea", "tea", "tea"].map(ids.take)).toEqual(["tea", "tea-1", "tea-2"]);
  });

  test("never give an id that is taken already", () => {
    const ids = createUniqueIds(["tea", "tea-2"]);
    expect(["tea", "tea"].map(ids.take)).toEqual(["tea-1", "tea-3"]);
  });

  test("are claimed once", () => {
    const ids = createUniqueIds(["main"]);
    expect(["main", "tea", "tea"].map(ids.claim)).toEqual([false, true, false]);
    expect(ids.take("tea")).toBe("tea-1");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "take %s for a word",
    (id) => {
      const ids = createUniqueIds();
      expect([id, id].map(ids.take)).toEqual([id, `${id}-1`]);
    },
  );

  test("are those that searching from 1 each time finds", () => {
    const id = fc.constantFrom("a", "a-1", "a-2", "a-1-1", "b", "b-1", "__proto__", "__proto__-1");
    const call = fc.record({ verb: fc.constantFrom("take", "claim"), id });
    fc.assert(
      fc.property(fc.array(id), fc.array(call), (taken, calls) => {
        const ids = createUniqueIds(taken);
        const naive = naiveIds(taken);
        for (const { verb, id } of calls) {
          if (verb === "take") expect(ids.take(id)).toBe(naive.take(id));
          else expect(ids.claim(id)).toBe(naive.claim(id));
        }
      }),
    );
  });

  // The limits only end a hang: searching from 1 each time takes minutes here.
  test("come in linear time for equal ids", { timeout: 10_000 }, () => {
    const ids = createUniqueIds();
    for (let count = 0; count < 100_000; count += 1) ids.take("tea");
    expect(ids.take("tea")).toBe("tea-100000");
  });

  test("come in linear time for ids that look like others' suffixes", { timeout: 10_000 }, () => {
    const ids = createUniqueIds();
    for (let count = 1; count <= 50_000; count += 1) ids.take(`tea-${count}`);
    for (let count = 0; count <= 50_000; count += 1) ids.take("tea");
    for (let count = 1; count <= 50_000; count += 1) ids.take(`tea-${count}`);
    expect(ids.take("tea")).toBe("tea-100001");
  });
});

function naiveIds(taken: readonly string[]) {
  const used = [...taken];
  return {
    claim(id: string): boolean {
      if (used.includes(id)) return false;
      used.push(id);
      return true;
    },
    take(id: string): string {
      let candidate = id;
      for (let suffix = 1; used.includes(candidate); suffix += 1) candidate = `${id}-${suffix}`;
      used.push(candidate);
      return candidate;
    },
  };
}
