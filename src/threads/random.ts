// Numbers that look random and are the same on every machine.

/**
 * A source of numbers in [0, 1) that depends on the seed alone: FNV-1a of the seed's UTF-16 units
 * (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/), then mulberry32 (Tommy Ettinger).
 */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
