// How far two spellings are from each other.

/**
 * The fewest slips that make one word of another: a letter left out, put in, taken for another one,
 * or changed places with its neighbour, which is the commonest slip of all and which the distance
 * of Levenshtein would count as two.
 *
 * @param limit what is farther need not be told apart: the search ends as soon as that is known
 * @returns the distance, or `limit + 1` when it is greater than the limit
 * @see Boytsov, Indexing methods for approximate dictionary searching (2011), section 2.1, "optimal
 * string alignment"
 */
export function editDistance(one: string, other: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooFar;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= other.length; column += 1) {
      const at = (line: readonly number[], place: number) => line[place] ?? tooFar;
      const isEqual = one[row - 1] === other[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isEqual ? 0 : 1),
      );
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    // No way to the end costs less than the best so far, but one that skips a row by an exchange.
    if (best > limit && Math.min(...last) > limit) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? tooFar, tooFar);
}
