import { expect, test } from "vitest";
import { KeptPairs } from "../../src/related/kept-pairs.ts";

function pairs() {
  let made = 0;
  const kept = new KeptPairs<string, number>();
  const keep = (key: string, other: string, holds?: (value: number) => boolean) =>
    kept.keep(
      key,
      other,
      () => {
        made += 1;
        return made;
      },
      holds,
    );
  return { kept, keep };
}

test("makes what two things have in common once, and the other way round once more", () => {
  const { keep } = pairs();
  expect([keep("a", "b"), keep("a", "b"), keep("b", "a"), keep("a", "b")]).toEqual([1, 1, 2, 1]);
});

test("keeps from one round to the next what is asked for", () => {
  const { kept, keep } = pairs();
  const first = keep("a", "b");
  kept.startRound();
  expect(keep("a", "b")).toBe(first);
  kept.startRound();
  expect(keep("a", "b")).toBe(first);
});

test("forgets what a round has not asked for", () => {
  const { kept, keep } = pairs();
  const first = keep("a", "b");
  kept.startRound();
  kept.startRound();
  expect(keep("a", "b")).not.toBe(first);
});

test("makes anew what no longer holds", () => {
  const { keep } = pairs();
  const first = keep("a", "b");
  const second = keep("a", "b", (value) => value !== first);
  expect(second).not.toBe(first);
  expect(keep("a", "b")).toBe(second);
});
