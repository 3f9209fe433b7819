// Memory that is used again and again. Buffers by the thousand, of which some live longer than others,
// leave holes that nothing else fits into, and the process grows.

export class Scratch {
  #memory = Buffer.allocUnsafeSlow(0);

  /** @returns memory of a length in bytes, for as long as nobody takes any again */
  take(length: number): Buffer {
    if (this.#memory.length < length) this.#memory = Buffer.allocUnsafeSlow(length * 2);
    return this.#memory.subarray(0, length);
  }
}
