// Ids that are unique in a page, in linear time even for thousands of equal headings.

/** Hands out ids, each only once. */
export interface UniqueIds {
  /** The id itself when it is still free, else the id with the first free suffix: `-1`, `-2`, … */
  take(id: string): string;
  /** Claims exactly this id. @returns whether it was still free */
  claim(id: string): boolean;
}

/** @param taken ids that are in use already, for instance by the layout */
export function createUniqueIds(taken: Iterable<string> = []): UniqueIds {
  const used = new Set(taken);
  // Remembering the next suffix for each id is what keeps equal headings from costs that grow
  // with the square of their number.
  const nextSuffix = new Map<string, number>();

  function claim(id: string): boolean {
    if (used.has(id)) return false;
    used.add(id);
    return true;
  }

  return {
    claim,
    take(id) {
      if (claim(id)) return id;
      let suffix = nextSuffix.get(id) ?? 1;
      while (!claim(`${id}-${suffix}`)) suffix += 1;
      nextSuffix.set(id, suffix + 1);
      return `${id}-${suffix}`;
    },
  };
}
