// The terms of a text as numbers with their counts, as small as they come: a site of 10,000 essays
// holds millions of them.

/** Numbers in rising order, and how often what each stands for was counted. */
export interface Bag {
  readonly numbers: Int32Array;
  readonly counts: Float32Array;
}

/** More than the longest text that is read can hold. */
const mostItems = 2 ** 20;

/**
 * @param numbers whole numbers of 32 bits, also the same again
 * @param counts of each of them; those of the same number are added up
 * @throws {RangeError} when there are more than a million
 */
export function bagOf(numbers: readonly number[], counts: readonly number[]): Bag {
  if (numbers.length > mostItems) throw new RangeError(`${numbers.length} terms are too many`);
  // Number and index in one, to be sorted as bare numbers: a Map takes three times as long.
  const items = scratchOf(numbers.length);
  for (let index = 0; index < items.length; index += 1) {
    items[index] = (numbers[index] ?? 0) * mostItems + index;
  }
  items.sort();
  const size = distinctIn(items);
  const bag = { numbers: new Int32Array(size), counts: new Float32Array(size) };
  let [at, before] = [-1, Number.NaN];
  for (const item of items) {
    const number = Math.floor(item / mostItems);
    if (number !== before) at += 1;
    before = number;
    bag.numbers[at] = number;
    bag.counts[at] = (bag.counts[at] ?? 0) + (counts[item - number * mostItems] ?? 0);
  }
  return bag;
}

function distinctIn(items: Float64Array): number {
  let [size, before] = [0, Number.NaN];
  for (const item of items) {
    const number = Math.floor(item / mostItems);
    if (number !== before) size += 1;
    before = number;
  }
  return size;
}

// One for all bags: thousands of them would be left for the garbage collector.
let scratch = new Float64Array(1024);

function scratchOf(size: number): Float64Array {
  if (size > scratch.length) scratch = new Float64Array(size);
  return scratch.subarray(0, size);
}
