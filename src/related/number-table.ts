// Gives each number a place, from 0 up, in the order in which they come: a hash table with open
// addressing, which holds a million numbers in a fifth of the memory and time of a Map.

const smallest = 1024;

export class NumberTable {
  /** How many numbers have a place. */
  size = 0;
  #slots = smallest;
  /** In each slot a number and, right beside it, its place plus one; 0 there marks a free slot. */
  #table = new Int32Array(smallest * 2);

  /** @param number a whole number of 32 bits, spread evenly, as hashes are */
  placeOf(number: number): number {
    const slot = this.#slotOf(number);
    const place = this.#table[slot + 1] ?? 0;
    if (place > 0) return place - 1;
    this.size += 1;
    this.#table[slot] = number;
    this.#table[slot + 1] = this.size;
    if (this.size * 2 > this.#slots) this.#grow();
    return this.size - 1;
  }

  /** Where the number is or should be. */
  #slotOf(number: number): number {
    const table = this.#table;
    const last = table.length - 2;
    let slot = (number << 1) & last;
    while (table[slot + 1] !== 0 && table[slot] !== number) slot = (slot + 2) & last;
    return slot;
  }

  #grow(): void {
    const before = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(this.#slots * 2);
    for (let from = 0; from < before.length; from += 2) {
      const [number = 0, place = 0] = [before[from], before[from + 1]];
      if (place === 0) continue;
      const slot = this.#slotOf(number);
      this.#table[slot] = number;
      this.#table[slot + 1] = place;
    }
  }
}
