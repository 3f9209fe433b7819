import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Connection, drawPicture, type Picture, type Place } from "../../src/map/picture.ts";

/** Half of what a finger needs, and a point takes. */
const reach = 22;

/** Networks of all shapes: whole, in pieces, without any connection. */
const anyNetwork = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,4}(-[a-z]{1,3})?$/), { maxLength: 60, size: "max" })
  .chain((ids) => {
    const title = fc.oneof(
      fc.constantFrom("Tea", "How to Listen So That Someone Feels Heard"),
      fc.string(),
    );
    const end = fc.constantFrom(...ids, "elsewhere");
    const length = fc.constantFrom(1, 1.25, 1.5);
    return fc.record({
      places: fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), title }))),
      connections: fc.array(fc.record({ from: end, to: end, length }), { maxLength: 80 }),
    });
  });

function points({ points }: Picture) {
  return [...points.values()];
}

describe("a picture of a network", () => {
  test("has no two points nearer than a finger is wide", () => {
    fc.assert(
      fc.property(anyNetwork, ({ places, connections }) => {
        const all = points(drawPicture(places, connections));
        for (const [index, one] of all.entries()) {
          for (const other of all.slice(index + 1)) {
            const away = Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y));
            expect(away).toBeGreaterThanOrEqual(2 * reach);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("holds every place once, whole, at whole numbers", () => {
    fc.assert(
      fc.property(anyNetwork, ({ places, connections }) => {
        const picture = drawPicture(places, connections);
        expect([...picture.points.keys()].sort()).toEqual(places.map(({ id }) => id).sort());
        for (const { x, y } of points(picture)) {
          expect([x, y].every(Number.isInteger)).toBe(true);
          expect(Math.min(x, y, picture.width - x, picture.height - y)).toBeGreaterThanOrEqual(
            reach,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("is the same in whatever order the network comes", () => {
    const shuffled = anyNetwork.chain(({ places, connections }) =>
      fc.record({
        one: fc.constant({ places, connections }),
        other: fc.record({
          places: fc.shuffledSubarray(places, { minLength: places.length }),
          connections: fc
            .shuffledSubarray(connections, { minLength: connections.length })
            .map((all) => all.map(({ from, to, length }) => ({ from: to, to: from, length }))),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, other }) => {
        expect(drawPicture(other.places, other.connections)).toEqual(
          drawPicture(one.places, one.connections),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("is these very numbers on every machine", () => {
    const { points, width, height } = drawPicture(...ring(5));
    const places = [...points].map(([id, { x, y }]) => [id, x, y]).sort();
    expect({ places, width, height }).toEqual({
      places: [
        ["essay-0", 429, 223],
        ["essay-1", 210, 268],
        ["essay-2", 76, 145],
        ["essay-3", 213, 24],
        ["essay-4", 431, 72],
      ],
      width: 507,
      height: 338,
    });
  });

  test("puts neighbours nearer than those who are far apart in the network", () => {
    const { points } = drawPicture(...ring(40));
    const distance = (one: string, other: string) => {
      const [a, b] = [points.get(one), points.get(other)];
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    };
    for (let index = 0; index < 40; index += 1) {
      expect(distance(name(index), name((index + 1) % 40))).toBeLessThan(
        distance(name(index), name((index + 20) % 40)),
      );
    }
  });

  test("gives every title room while there are few", () => {
    const titled = ring(24)[0].map(({ id }) => ({
      id,
      title: "The Importance of Human Connection",
    }));
    const picture = drawPicture(titled, ring(24)[1]);
    expect(points(picture).filter(({ label }) => !label)).toEqual([]);
  });

  test("is empty where there is nothing", () => {
    expect(drawPicture([], [])).toEqual({ points: new Map(), width: 0, height: 0 });
  });
});

function name(index: number): string {
  return `essay-${index}`;
}

/** Places each joined to the next, and the last to the first. */
function ring(count: number): [Place[], Connection[]] {
  const places = Array.from({ length: count }, (_, index) => ({ id: name(index), title: "Tea" }));
  const connections = places.map(({ id }, index) => ({
    from: id,
    to: name((index + 1) % count),
    length: 1,
  }));
  return [places, connections];
}
